import { useState } from 'react';
import { Button, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { expertsKey, importExperts } from './experts';
import { rowsOf } from './pasted';
import { expertWords } from './words';

/** Rows pasted from a spreadsheet; each is told of. */
export function ImportExperts() {
  const say = useWords(expertWords);
  const { pick } = useLocalised();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const importing = useAct({ perform: importExperts, refreshes: [expertsKey] });
  const rows = rowsOf(text);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('import')}</Button>
      <Modal
        open={open}
        width={720}
        title={say('import')}
        okText={say('importCount', { count: rows.length })}
        okButtonProps={{ disabled: rows.length === 0 || rows.length > 200, loading: importing.isPending }}
        onOk={() => importing.mutate(rows)}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={importing.error} />
        <p className="faint small">{say('importHelp')}</p>
        <Input.TextArea
          aria-label={say('importRows')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          rows={8}
          spellCheck={false}
        />
        <div role="status">
          {importing.data && (
            <>
              <p>{say('imported', { registered: importing.data.registered, refused: importing.data.refused })}</p>
              <ul className="small">
                {importing.data.rows
                  .filter((row) => row.code)
                  .map((row) => (
                    <li key={row.row}>
                      {say('rowRefused', { row: row.row })} {pick(row.problemZh ?? '', row.problemEn ?? '')}
                    </li>
                  ))}
              </ul>
            </>
          )}
        </div>
      </Modal>
    </>
  );
}
