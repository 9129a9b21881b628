import { defineWords } from '@/app/i18n/words';

/** What people who write one application together read about each other. */
export const togetherWords = defineWords(
  'together',
  {
    writing: '{{name}}正在填写“{{section}}”',
    formerMember: '已离开单位的成员',
    conflictTitle: '您和同事同时修改了同一处内容',
    conflictText: '两份内容都在下面，您填写的尚未保存。请逐项选择；其他内容照常保存。',
    mine: '您填写的',
    theirs: '{{name}}保存的',
    keepMine: '保留我填写的',
    takeTheirs: '采用同事保存的',
    edits: '修改记录',
    editsNone: '还没有人修改过',
    editsText: '仅本单位成员可见。同一人十分钟内的连续修改合为一条。',
    editOf: '{{name}}修改了“{{section}}”',
    underway: '填写中',
    before: '原来',
    after: '改为',
    more: '更早的修改',
  },
  {
    writing: '{{name}} is writing “{{section}}”',
    formerMember: 'A former member',
    conflictTitle: 'You and a colleague changed the same thing at once',
    conflictText:
      'Both texts are below; yours is not saved yet. Choose for each; everything else is being saved as always.',
    mine: 'What you wrote',
    theirs: 'What {{name}} saved',
    keepMine: 'Keep what I wrote',
    takeTheirs: 'Take what my colleague saved',
    edits: 'Changes',
    editsNone: 'Nobody changed anything yet',
    editsText: 'Only members of your organisation see this. Changes of one person within ten minutes are one entry.',
    editOf: '{{name}} changed “{{section}}”',
    underway: 'being written',
    before: 'Before',
    after: 'After',
    more: 'Earlier changes',
  },
);
