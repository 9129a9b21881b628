import { useState } from 'react';
import { Button, Form, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { FormProblem } from '@/ui/form';
import { Money } from '@/ui/Money';
import { Panel } from '@/ui/Page';
import { Tag } from '@/ui/StateTag';
import { poolsKey, setCofunders, type NewShare, type PoolView } from './pools';
import { poolWords } from './words';

/** Who funds a pool together: what has arrived of each, and what it still owes for the ratio to be kept. */
export function Cofunders({ pool }: { pool: PoolView }) {
  const say = useWords(poolWords);
  const { name } = useLocalised();
  const { has } = useSession();
  if (pool.cofunders.length === 0 && !has('finance-checker')) return null;
  return (
    <Panel title={say('cofunders')} extra={has('finance-checker') && <SetCofunders pool={pool} />}>
      {pool.cofunders.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={say('cofunders')}>
          <table className="table is-small">
            <thead>
              <tr>
                <th scope="col">{say('cofunder')}</th>
                <th scope="col" className="end">
                  {say('share')}
                </th>
                <th scope="col" className="end">
                  {say('arrived')}
                </th>
                <th scope="col" className="end">
                  {say('owes')}
                </th>
              </tr>
            </thead>
            <tbody>
              {pool.cofunders.map((one) => (
                <tr key={one.code}>
                  <th scope="row">{name(one)}</th>
                  <td className="end figures">{one.shareBp / 100} %</td>
                  <td className="end">
                    <Money value={one.arrived} />
                  </td>
                  <td className="end">
                    {Number(one.owes.amount) > 0 ? <Money value={one.owes} /> : <Tag tone="good">{say('kept')}</Tag>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

interface Row {
  code: string;
  nameZh: string;
  nameEn: string;
  percent: string;
}

const basisPoints = (percent: string) => Math.round(Number(percent) * 100);

function SetCofunders({ pool }: { pool: PoolView }) {
  const say = useWords(poolWords);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ rows: Row[] }>();
  const act = useAct({
    perform: (shares: NewShare[]) => setCofunders(pool.id, shares),
    refreshes: [poolsKey],
    onDone: () => setOpen(false),
  });
  const required = [{ required: true, whitespace: true, message: say('missing') }];
  const rows: Row[] =
    pool.cofunders.length > 0
      ? pool.cofunders.map((one) => ({ ...one, percent: String(one.shareBp / 100) }))
      : [0, 1].map(() => ({ code: '', nameZh: '', nameEn: '', percent: '50' }));
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say('setCofunders')}
      </Button>
      <Modal
        open={open}
        title={say('setCofunders')}
        okText={say('setCofunders')}
        okButtonProps={{ loading: act.isPending }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <FormProblem form={form} problem={act.error} />
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ rows }}
          onFinish={(fields) =>
            act.mutate(fields.rows.map(({ percent, ...row }) => ({ ...row, shareBp: basisPoints(percent) })))
          }
        >
          <Form.List
            name="rows"
            rules={[
              {
                validator: (_, all: Row[]) =>
                  all.reduce((sum, row) => sum + basisPoints(row.percent), 0) === 10_000
                    ? Promise.resolve()
                    : Promise.reject(new Error(say('sharesWrong'))),
              },
            ]}
          >
            {(fields, { add, remove }, { errors }) => (
              <>
                {fields.map(({ key, name }) => (
                  <fieldset key={key} className="stack">
                    <legend>{say('cofunder')}</legend>
                    <Form.Item
                      name={[name, 'code']}
                      label={say('shareCode')}
                      rules={[{ required: true, pattern: /^[A-Z][A-Z0-9_]{0,29}$/, message: say('shareCodeWrong') }]}
                    >
                      <Input className="figures" maxLength={30} />
                    </Form.Item>
                    <Form.Item name={[name, 'nameZh']} label={say('name')} rules={required}>
                      <Input maxLength={100} />
                    </Form.Item>
                    <Form.Item name={[name, 'nameEn']} label={say('nameEn')} rules={required}>
                      <Input maxLength={100} />
                    </Form.Item>
                    <Form.Item name={[name, 'percent']} label={say('sharePercent')} rules={required}>
                      <Input className="figures" inputMode="decimal" maxLength={5} />
                    </Form.Item>
                    {fields.length > 2 && (
                      <Button size="small" onClick={() => remove(name)}>
                        {say('removeCofunder')}
                      </Button>
                    )}
                  </fieldset>
                ))}
                <Form.ErrorList errors={errors} />
                <Button onClick={() => add({ code: '', nameZh: '', nameEn: '', percent: '0' })}>
                  {say('addCofunder')}
                </Button>
              </>
            )}
          </Form.List>
        </Form>
      </Modal>
    </>
  );
}
