import type { Schema } from '@/schema-form/schema';

const MONEY = '^\\d{1,15}(\\.\\d{1,2})?$';
const SIGNED = '^-?\\d{1,15}(\\.\\d{1,2})?$';

const text = (title: string, en: string, more: Schema = {}): Schema => ({
  type: 'string',
  title,
  'x-titleEn': en,
  ...more,
});
const day = (title: string, en: string): Schema => text(title, en, { format: 'date' });
const money = (title: string, en: string): Schema =>
  text(`${title}（元）`, `${en} (yuan)`, { pattern: MONEY, 'x-widget': 'money' });
const signed = (title: string, en: string): Schema =>
  text(`${title}（元）`, `${en} (yuan)`, {
    pattern: SIGNED,
    description: '亏损或负数前加减号',
    'x-descriptionEn': 'With a minus sign when below zero',
  });
const count = (title: string, en: string, most = 100_000): Schema => ({
  type: 'integer',
  title,
  'x-titleEn': en,
  minimum: 0,
  maximum: most,
});
const yesNo = (title: string, en: string): Schema =>
  text(title, en, { enum: ['YES', 'NO'], 'x-enum-zh': ['是', '否'], 'x-enum-en': ['Yes', 'No'] });
const choice = (title: string, en: string, choices: [value: string, zh: string, en: string][]): Schema =>
  text(title, en, {
    enum: choices.map(([value]) => value),
    'x-enum-zh': choices.map(([, zh]) => zh),
    'x-enum-en': choices.map(([, , english]) => english),
  });
const group = (title: string, en: string, properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: 'object',
  title,
  'x-titleEn': en,
  additionalProperties: false,
  required,
  properties,
});
const many = (title: string, en: string, items: Schema, most: number): Schema => ({
  type: 'array',
  title,
  'x-titleEn': en,
  maxItems: most,
  items,
});

const LEVELS: [string, string, string][] = [
  ['INTERNATIONAL', '国际', 'International'],
  ['NATIONAL', '国家级', 'National'],
  ['PROVINCIAL', '省级', 'Provincial'],
  ['INDUSTRY', '行业', 'Industry'],
];

/** Titles that standards know, with their words. */
export const TITLES: [string, string, string][] = [
  ['TECH_SME', '科技型中小企业', 'Technology-based SME'],
  ['INNOVATIVE_SME', '创新型中小企业', 'Innovative SME'],
  ['HIGH_TECH', '高新技术企业', 'High-tech enterprise'],
  ['SPECIALISED', '专精特新中小企业', 'Specialised and sophisticated SME'],
  ['GAZELLE', '瞪羚企业', 'Gazelle enterprise'],
  ['LITTLE_GIANT', '专精特新“小巨人”企业', '“Little giant” enterprise'],
  ['IP_ADVANTAGE', '知识产权优势企业', 'IP-advantage enterprise'],
  ['IP_DEMONSTRATION', '知识产权示范企业', 'IP-demonstration enterprise'],
  ['TECH_INNOVATION_DEMONSTRATION', '国家级技术创新示范企业', 'National innovation demonstration enterprise'],
];

const honour = (title: string, en: string) =>
  group(
    title,
    en,
    { level: choice('级别', 'Level', LEVELS), rank: count('排名', 'Place', 1000), on: day('日期', 'Date') },
    ['level', 'rank', 'on'],
  );

export const parts = ['firm', 'years', 'rights', 'honours'] as const;

/** What an enterprise states about itself: one part a section of the page. */
export const profileSchema: Record<(typeof parts)[number], Schema> = {
  firm: group('企业概况', 'The enterprise', {
    registeredOn: day('注册日期', 'Registered on'),
    sector: choice('所属行业（划型）', 'Sector (size classes)', [
      ['INDUSTRY', '工业', 'Industry'],
      ['SOFTWARE', '软件和信息技术服务业', 'Software and IT services'],
      ['OTHER', '其他未列明行业', 'Other'],
    ]),
    nicheSince: day('进入细分市场日期', 'In its niche since'),
    marketShare: text('全国细分市场占有率（%）', 'Share of the national niche (%)', {
      pattern: '^(100|\\d{1,2})(\\.\\d{1,2})?$',
    }),
    nationalRank: { ...count('全国细分市场排名', 'Place in the national niche'), minimum: 1 },
    institute: choice('研发机构最高级别', 'R&D institution', [
      ['NATIONAL', '国家级', 'National'],
      ['PROVINCIAL', '省级', 'Provincial'],
      ['CITY', '市级', 'City'],
      ['OWN', '自建', 'Its own'],
      ['NONE', '无', 'None'],
    ]),
    ownsCoreRights: yesNo('拥有主要产品的核心知识产权', 'Owns the rights that its main products rest on'),
    supportedField: yesNo('核心技术属于国家重点支持的高新技术领域', 'Core technology in a supported high-tech field'),
    restrictedProducts: yesNo('产品属于禁止、限制或淘汰类', 'Prohibited, restricted or phased-out products'),
    majorViolation: yesNo(
      '本年及上一年发生重大安全、质量、环境或科研失信事件',
      'Major accident or violation in this or the last year',
    ),
    abnormalOperation: yesNo('列入经营异常名录', 'On the list of abnormal operation'),
    seriouslyDishonest: yesNo('列入严重违法失信名单', 'On the list of serious dishonesty'),
    listed: yesNo('已上市（新三板、场外除外）', 'Listed'),
    controlledByListed: yesNo('由上市公司控股', 'Controlled by a listed company'),
    developmentScore: count('高质量发展评价得分', 'Development score', 100),
    creditScore: count('第三方信用评价得分', 'Independent credit score', 100),
  }),
  years: many(
    '年度数据',
    'Yearly figures',
    group(
      '年度',
      'Year',
      {
        year: { type: 'integer', title: '年度', 'x-titleEn': 'Year', minimum: 1990, maximum: 2200 },
        staff: count('职工总数', 'Staff', 10_000_000),
        researchStaff: count('科技人员数', 'Science and technology staff', 10_000_000),
        revenue: money('营业收入', 'Revenue'),
        mainRevenue: money('主营业务收入', 'Main revenue'),
        highTechRevenue: money('高新技术产品（服务）收入', 'High-tech revenue'),
        research: money('研发费用', 'R&D'),
        researchDomestic: money('境内研发费用', 'R&D within China'),
        costs: money('成本费用', 'Costs and expenses'),
        assets: money('资产总额', 'Assets'),
        liabilities: money('负债总额', 'Liabilities'),
        netAssets: signed('净资产', 'Net assets'),
        netProfit: signed('净利润', 'Net profit'),
      },
      ['year'],
    ),
    10,
  ),
  rights: group('知识产权（有效）', 'Intellectual property in force', {
    inventions: count('发明专利', 'Inventions'),
    otherClassOne: count('其他Ⅰ类（植物新品种、新药、集成电路布图设计等）', 'Other class I rights'),
    utilityModels: count('实用新型', 'Utility models'),
    designs: count('外观设计', 'Designs'),
    software: count('软件著作权', 'Software'),
    classOneOwn: count('自主研发的Ⅰ类（权利人前三）', 'Class I from own research'),
    classOneInUse: count('实际应用的Ⅰ类', 'Class I in use'),
    conversions: count('近三年科技成果转化项数', 'Results brought into use in three years'),
  }),
  honours: group('资质、奖励与融资', 'Titles, awards and equity', {
    titles: many(
      '资质证书',
      'Titles',
      group(
        '资质',
        'Title',
        {
          code: choice('资质', 'Title', TITLES),
          certificateNo: text('证书编号', 'Certificate number', { maxLength: 60 }),
          from: day('有效期起', 'Valid from'),
          to: day('有效期止', 'Valid to'),
        },
        ['code', 'from', 'to'],
      ),
      100,
    ),
    awards: many('科技奖励', 'Science awards', honour('奖励', 'Award'), 100),
    standards: many('参与制定的标准', 'Standards drafted', honour('标准', 'Standard'), 100),
    financings: many(
      '新增股权融资',
      'New equity',
      group(
        '融资',
        'Financing',
        {
          amount: money('实缴额', 'Paid in'),
          institutional: yesNo('合格机构投资者', 'Qualified institutional investor'),
          on: day('到账日期', 'Paid on'),
        },
        ['amount', 'institutional', 'on'],
      ),
      100,
    ),
  }),
};

/** A form is an object: the years, which are a list, stand alone in theirs. */
export const formOf = (part: (typeof parts)[number]): Schema =>
  part === 'years' ? { type: 'object', properties: { years: profileSchema.years } } : untitled(profileSchema[part]);

const untitled = ({ title: _, 'x-titleEn': __, ...schema }: Schema): Schema => schema;
