import type { Schema } from '@/schema-form/schema';
/* Placeholder until the contract of the review service is known. */
export const fieldWords = (): Record<string, Schema> => ({});
