import { defineWords } from '@/app/i18n/words';

export const autosaveWords = defineWords(
  'autosave',
  {
    conflictTitle: '同事刚刚修改了这一部分',
    conflictText: '您的内容仍在本页，尚未保存。请选择保留哪一份；另一份将被替换。',
    keepMine: '保留我填写的',
    takeTheirs: '采用同事保存的',
    restored: '已恢复上次未能保存的内容，正在重新保存。',
  },
  {
    conflictTitle: 'A colleague just changed this part',
    conflictText: 'Your text is still on this page and not saved. Choose which one to keep; the other is replaced.',
    keepMine: 'Keep what I typed',
    takeTheirs: 'Take what my colleague saved',
    restored: 'Text that could not be saved last time was brought back and is being saved.',
  },
);
