export type Reason = 'kind' | 'region';

/** Why an organisation does not qualify; empty when it does. The service has the last word at submission. */
export function reasonsAgainst(
  eligibility: { organisationKinds?: string[]; regionPrefix?: string | null } | undefined,
  organisation: { kind: string; regionCode: string },
): Reason[] {
  const reasons: Reason[] = [];
  const kinds = eligibility?.organisationKinds ?? [];
  if (kinds.length > 0 && !kinds.includes(organisation.kind)) reasons.push('kind');
  const prefix = eligibility?.regionPrefix;
  if (prefix && !organisation.regionCode.startsWith(prefix)) reasons.push('region');
  return reasons;
}
