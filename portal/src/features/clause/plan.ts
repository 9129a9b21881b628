/** As in the plan: 1 to 16, then 3.1 to 3.4 of its third part. */
export function byClause(left: { clause: string }, right: { clause: string }): number {
  const rank = (clause: string) => (clause.includes('.') ? 100 + Number(clause) : Number(clause));
  return rank(left.clause) - rank(right.clause);
}
