import { useState } from 'react';
import { Button, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ErrorSummary, ProblemSummary } from '@/ui/ErrorSummary';
import { applicationsKey, sendBack } from '../application/applications';
import type { ApplicationView, Defect } from '../application/types';
import type { CallView } from '../calls/types';
import { DefectList } from '../formal-check/DefectList';
import { endorsementWords } from './words';

interface SendBackProps {
  application: ApplicationView;
  call: CallView;
  onDone: () => void;
}

/** Asks for changes before recommending, item by item, each at its place in the form. */
export function SendBack({ application, call, onDone }: SendBackProps) {
  const say = useWords(endorsementWords);
  const [open, setOpen] = useState(false);
  const [missing, setMissing] = useState(false);
  const [items, setItems] = useState<Defect[]>([{ pointer: '', text: '' }]);
  const sending = useAct({
    perform: (changes: Defect[]) => sendBack(application, changes),
    refreshes: [applicationsKey],
    onDone,
  });
  const send = () => {
    const written = items.map((item) => ({ ...item, text: item.text.trim() })).filter((item) => item.text);
    setMissing(written.length === 0);
    if (written.length > 0) sending.mutate(written);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('sendBack')}</Button>
      <Modal
        open={open}
        width={640}
        title={say('sendBackTitle', { number: application.number ?? '' })}
        onCancel={() => setOpen(false)}
        okText={say('sendBack')}
        okButtonProps={{ loading: sending.isPending }}
        onOk={send}
      >
        <p>{say('sendBackHelp')}</p>
        {missing && <ErrorSummary entries={[{ message: say('sendBackEmpty') }]} />}
        <ProblemSummary problem={sending.error} />
        <DefectList call={call} defects={items} onChange={setItems} title={say('asked')} />
      </Modal>
    </>
  );
}
