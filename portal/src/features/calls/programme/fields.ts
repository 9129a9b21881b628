import { BudgetField } from './BudgetField';
import { IndicatorsField } from './IndicatorsField';

/** The tables that a call's form may have instead of plain lists, by `x-widget`. */
export const programmeFields = { budget: BudgetField, indicators: IndicatorsField };
