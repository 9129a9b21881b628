import { Validator, type Schema as CfSchema } from '@cfworker/json-schema';
import type { Experimental_DefaultFormStateBehavior, RJSFSchema, ValidatorType } from '@rjsf/utils';

/**
 * What the form library needs to choose between alternatives. Messages are not its business: see check.ts.
 */
export const validator: ValidatorType = {
  isValid: (schema: RJSFSchema, formData, rootSchema: RJSFSchema) => {
    try {
      const definitions = { $defs: rootSchema.$defs, definitions: rootSchema.definitions };
      return new Validator({ ...definitions, ...schema } as CfSchema, '2020-12').validate(formData ?? null).valid;
    } catch {
      return false;
    }
  },
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  rawValidation: () => ({}),
};

/** A choice that nobody made stays open: the library would take the first of labelled ones. */
export const defaults: Experimental_DefaultFormStateBehavior = { constAsDefaults: 'never' };

export default validator;
