/** The clauses of the plan of action (鲁科字〔2025〕50号), by their number there. */
const titles: Record<string, [zh: string, en: string]> = {
  '1': ['强化基础研究', 'Basic research'],
  '2': ['前沿技术研究', 'Frontier technology'],
  '3': ['电极芯片解码', 'Electrodes, chips, decoding'],
  '4': ['核心材料和器件装备', 'Core materials and devices'],
  '5': ['外围设备', 'Peripheral equipment'],
  '6': ['前沿平台', 'Research platforms'],
  '7': ['动物实验与公共服务平台', 'Animal testing and public services'],
  '8': ['企业培育', 'Growing enterprises'],
  '9': ['产业链', 'Industry chain'],
  '10': ['医疗应用', 'Medical use'],
  '11': ['先进制造', 'Advanced manufacturing'],
  '12': ['教育生活', 'Education and daily life'],
  '13': ['标准', 'Standards'],
  '14': ['审评审批', 'Device approval'],
  '15': ['临床试验', 'Clinical trials'],
  '16': ['安全服务', 'Safety and ethics'],
  '3.1': ['责任落实', 'Responsibilities'],
  '3.2': ['人才', 'Talent'],
  '3.3': ['要素供给', 'Means and money'],
  '3.4': ['开放合作', 'Cooperation'],
};

export const clauseTitle = (clause: string, english: boolean): string => titles[clause]?.[english ? 1 : 0] ?? '';

/** As in the plan: 1 to 16, then 3.1 to 3.4 of its third part. */
export function byClause(left: { clause: string }, right: { clause: string }): number {
  const rank = (clause: string) => (clause.includes('.') ? 100 + Number(clause) : Number(clause));
  return rank(left.clause) - rank(right.clause);
}
