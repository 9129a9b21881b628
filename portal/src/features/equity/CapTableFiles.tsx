import { useRef, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { equityKey, type EquityView } from './equity';
import { downloadCapTable, importCapTable } from './ocf';
import { equityWords } from './words';

interface CapTableFilesProps {
  instrument: EquityView;
  mayState: boolean;
  hasTable: boolean;
}

/** The cap table to another system and back, in the Open Cap Format. */
export function CapTableFiles({ instrument, mayState, hasTable }: CapTableFilesProps) {
  return (
    <>
      {hasTable && <Export instrument={instrument} />}
      {mayState && <Import instrument={instrument} />}
    </>
  );
}

function Export({ instrument }: { instrument: EquityView }) {
  const say = useWords(equityWords);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ formedOn: string }>();
  const exporting = useMutation({
    mutationFn: (formedOn: string) => downloadCapTable(instrument, formedOn),
    onSuccess: () => setOpen(false),
  });
  const confirm = async () => {
    const values = await form.validateFields().catch(() => null);
    if (values) exporting.mutate(values.formedOn);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('ocf.export')}</Button>
      <Modal
        open={open}
        title={say('ocf.export')}
        okText={say('ocf.export')}
        okButtonProps={{ loading: exporting.isPending }}
        onOk={() => void confirm()}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={exporting.error} />
        <p>{say('ocf.exportText')}</p>
        <Form form={form} layout="vertical">
          <Form.Item name="formedOn" label={say('ocf.formedOn')} rules={[{ required: true, message: say('missing') }]}>
            <Input type="date" />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}

function Import({ instrument }: { instrument: EquityView }) {
  const say = useWords(equityWords);
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<File>();
  const picker = useRef<HTMLInputElement>(null);
  const [form] = Form.useForm<{ documentNo: string }>();
  const queries = useQueryClient();
  const importing = useMutation({
    mutationFn: ({ documentNo, from }: { documentNo: string; from: File }) =>
      importCapTable(instrument, documentNo, from),
    onSuccess: () => {
      setOpen(false);
      setFile(undefined);
      form.resetFields();
      return queries.invalidateQueries({ queryKey: equityKey });
    },
  });
  const confirm = async () => {
    const values = await form.validateFields().catch(() => null);
    if (values && file) importing.mutate({ documentNo: values.documentNo, from: file });
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('ocf.import')}</Button>
      <Modal
        open={open}
        title={say('ocf.import')}
        okText={say('ocf.import')}
        okButtonProps={{ loading: importing.isPending, disabled: !file }}
        onOk={() => void confirm()}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={importing.error} />
        <p>{say('ocf.importText')}</p>
        <Form form={form} layout="vertical">
          <Form.Item
            name="documentNo"
            label={say('field.documentNo')}
            rules={[{ required: true, message: say('missing') }]}
          >
            <Input maxLength={100} />
          </Form.Item>
        </Form>
        <div className="row">
          <input
            ref={picker}
            type="file"
            hidden
            accept=".zip,application/zip"
            aria-label={say('ocf.file')}
            onChange={(event) => setFile(event.target.files?.[0])}
          />
          <Button onClick={() => picker.current?.click()}>{say('ocf.file')}</Button>
          <span>{file?.name ?? say('ocf.noFile')}</span>
        </div>
      </Modal>
    </>
  );
}
