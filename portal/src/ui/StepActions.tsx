import { Button, Dropdown } from 'antd';
import { useState, type ReactNode } from 'react';
import type { QueryKey } from '@tanstack/react-query';
import { useWords, type Words } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { StepDialog } from './StepDialog';
import type { Step } from './steps';
import { uiWords } from './words';

interface StepActionsProps<T, K extends string> {
  thing: T;
  steps: Step<T>[];
  words: Words<K>;
  perform: (step: Step<T>, values: Record<string, unknown>) => Promise<unknown>;
  refreshes: QueryKey[];
  note?: (step: Step<T>) => ReactNode;
}

/** The step to take next as a button, what else is possible in a menu beside it. What does harm is never offered first. */
export function StepActions<T, K extends string>(props: StepActionsProps<T, K>) {
  const { thing, steps, words, perform, refreshes, note } = props;
  const say = useWords(words);
  const ui = useWords(uiWords);
  const { has } = useSession();
  const [chosen, setChosen] = useState<string>();
  const possible = steps.filter((step) => has(...step.roles) && step.when(thing));
  const first = possible.find((step) => !step.danger);
  const others = possible.filter((step) => step !== first);
  const other = others.find((step) => step.key === chosen);
  const dialog = (step: Step<T>) => ({
    words,
    step,
    initial: step.initial?.(thing),
    note: note?.(step),
    perform: (values: Record<string, unknown>) => perform(step, values),
    refreshes,
  });
  return (
    <>
      {first && (
        <StepDialog
          key={first.key}
          {...dialog(first)}
          trigger={(open) => (
            <Button type="primary" onClick={open}>
              {say(`step.${first.key}` as K)}
            </Button>
          )}
        />
      )}
      {others.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: others.map((step) => ({
              key: step.key,
              label: say(`step.${step.key}` as K),
              danger: step.danger,
            })),
            onClick: ({ key }) => setChosen(key),
          }}
        >
          <Button>{ui('moreSteps')}</Button>
        </Dropdown>
      )}
      {other && <StepDialog key={other.key} {...dialog(other)} onClosed={() => setChosen(undefined)} />}
    </>
  );
}
