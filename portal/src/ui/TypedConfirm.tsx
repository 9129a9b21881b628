import { useState, type ReactNode } from 'react';
import { Button, Input, Modal } from 'antd';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from './ErrorSummary';
import { uiWords } from './words';

interface TypedConfirmProps {
  title: string;
  /** The consequence, in figures. */
  consequence: ReactNode;
  /** What has to be typed: a number or an amount. */
  expected: string;
  actionLabel: string;
  danger?: boolean;
  busy?: boolean;
  problem?: unknown;
  trigger: (open: () => void) => ReactNode;
  onConfirm: () => Promise<unknown>;
  children?: ReactNode;
}

const plain = (text: string) => text.replace(/[\s,，]/g, '');

/** For what cannot be undone: says what will happen and asks for the number or amount to be typed. */
export function TypedConfirm(props: TypedConfirmProps) {
  const say = useWords(uiWords);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const matches = plain(typed) === plain(props.expected);
  const confirm = async () => {
    try {
      await props.onConfirm();
      setOpen(false);
      setTyped('');
    } catch {
      // The caller's mutation holds the problem; the dialog stays open and shows it.
    }
  };
  return (
    <>
      {props.trigger(() => setOpen(true))}
      <Modal
        open={open}
        title={props.title}
        onCancel={() => setOpen(false)}
        destroyOnHidden
        footer={[
          <Button key="cancel" onClick={() => setOpen(false)}>
            {say('cancel')}
          </Button>,
          <Button
            key="ok"
            type="primary"
            danger={props.danger}
            disabled={!matches}
            loading={props.busy}
            onClick={() => void confirm()}
          >
            {props.actionLabel}
          </Button>,
        ]}
      >
        <ProblemSummary problem={props.problem} />
        <div className="stack">
          <div>{props.consequence}</div>
          {props.children}
          <label className="field">
            <span>{say('typeToConfirm', { text: props.expected })}</span>
            <Input
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              autoComplete="off"
              onPressEnter={() => matches && void confirm()}
            />
          </label>
        </div>
      </Modal>
    </>
  );
}
