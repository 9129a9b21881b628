export function TalentHome() { return null; }
