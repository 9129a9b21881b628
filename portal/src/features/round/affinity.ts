/** Affinity as it is told, in millionths, as people read it: three decimals, one for a perfect fit. */
export const affinity = (millionths: number) => (millionths / 1_000_000).toFixed(3);
