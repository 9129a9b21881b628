import { expect, it } from 'vitest';
import { rowsOf } from './pasted';

it('reads rows as a spreadsheet copies them and leaves out the heading', () => {
  const text = [
    '姓名\t邮箱\t单位\t统一社会信用代码\t类别\t职称级别\t职称\t地区\t学科代码\t领域\t同时承担上限',
    '李明哲\tli@example.cn\t山东大学\t\t技术\t正高级\t教授\t370102\tF0309\t神经解码算法、柔性电极\t30',
    '王蕴\twang@example.cn\t中天会计师事务所\t\tFINANCE',
    '',
  ].join('\r\n');
  expect(rowsOf(text)).toEqual([
    {
      name: '李明哲',
      email: 'li@example.cn',
      organisationName: '山东大学',
      organisationUscc: undefined,
      kind: 'TECHNICAL',
      grade: 'SENIOR',
      title: '教授',
      region: '370102',
      codes: ['F0309'],
      fields: ['神经解码算法', '柔性电极'],
      capacity: 30,
    },
    {
      name: '王蕴',
      email: 'wang@example.cn',
      organisationName: '中天会计师事务所',
      organisationUscc: undefined,
      kind: 'FINANCE',
      grade: 'OTHER',
      title: undefined,
      region: undefined,
      codes: [],
      fields: [],
      capacity: 20,
    },
  ]);
});
