export function FinanceHome() { return null; }
