export function AuditorHome() { return null; }
