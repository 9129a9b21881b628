import type { Role } from '@/app/session/session';

export interface Choice {
  value: string;
  label: string;
}

/** A field of the dialog of a step. Its label is the word `field.<name>`. */
export interface StepField {
  name: string;
  kind: 'text' | 'long' | 'day' | 'money' | 'whole' | 'choice';
  optional?: boolean;
  /** Of a choice. */
  options?: Choice[];
}

/** Something that people do with a thing. Its words are `step.<key>` and `about.<key>`. */
export interface Step<T> {
  key: string;
  path: string;
  roles: Role[];
  fields: StepField[];
  danger?: boolean;
  when: (thing: T) => boolean;
  /** What the fields hold at first. */
  initial?: (thing: T) => Record<string, string>;
}
