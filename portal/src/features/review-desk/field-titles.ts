import { useLanguage } from '@/app/i18n/words';

/**
 * Titles of the members that calls of the plan commonly ask for. A proposal reaches the review service without the
 * schema of its form; a member that is not named here is shown by its own name.
 */
const titles: Record<string, [zh: string, en: string]> = {
  title: ['项目名称', 'Title'],
  summary: ['项目摘要', 'Summary'],
  abstract: ['摘要', 'Abstract'],
  fields: ['所属领域', 'Fields'],
  invasiveness: ['技术路线类别', 'Type'],
  months: ['实施期限（月）', 'Duration (months)'],
  registrationNo: ['入库登记编号', 'Registration number'],
  staff: ['职工总数', 'Staff'],
  researchStaff: ['科技人员数', 'Research staff'],
  revenueYuan: ['上年度销售收入', 'Revenue of the last year'],
  researchYuan: ['上年度研发费用', 'R&D of the last year'],
  partner: ['合作高校院所', 'Partner university or institute'],
  institution: ['单位', 'Institution'],
  problem: ['拟解决的关键问题', 'Problem'],
  route: ['技术路线', 'Route'],
  novelty: ['创新点', 'What is new'],
  foundation: ['工作基础', 'Groundwork'],
  plan: ['实施方案', 'Plan'],
  requestedAmount: ['申请经费', 'Amount requested'],
  cityAmount: ['市级补助', 'City grant'],
  ownAmount: ['新增自筹经费', 'Own new money'],
  totalAmount: ['项目总投入', 'Total investment'],
  totalInvestment: ['项目总投资', 'Total investment'],
  acceptsConversion: ['同意在约定条件成就后转为股权', 'Agrees to conversion into equity'],
  explanation: ['经费说明', 'Explanation of the budget'],
  indicators: ['指标', 'Indicators'],
  name: ['名称', 'Name'],
  target: ['目标', 'Target'],
  value: ['数值', 'Value'],
  unit: ['单位', 'Unit'],
  kind: ['类别', 'Kind'],
  duty: ['分工', 'Duty'],
  task: ['分工', 'Task'],
  market: ['市场前景', 'Market'],
  result: ['成果', 'Result'],
  stage: ['阶段', 'Stage'],
};

export function useFieldTitles(): Record<string, string> {
  const { language } = useLanguage();
  const index = language === 'en' ? 1 : 0;
  return Object.fromEntries(Object.entries(titles).map(([name, pair]) => [name, pair[index]]));
}
