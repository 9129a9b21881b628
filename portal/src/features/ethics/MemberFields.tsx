import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useWords } from '@/app/i18n/words';
import { Panel } from '@/ui/Page';
import { KINDS, SEATS } from './committees';
import { ethicsWords } from './words';
import './ethics.css';

const GENDERS = ['FEMALE', 'MALE'] as const;

/** Who sits on a committee, one box each. */
export function MemberFields({ known }: { known?: boolean }) {
  const say = useWords(ethicsWords);
  const needed = [{ required: true, message: say('needed') }];
  return (
    <Form.List name="members">
      {(fields, { add, remove }) => (
        <Panel title={say('members')}>
          <ol className="ethics-members">
            {fields.map(({ key, name }) => (
              <li key={key}>
                <Form.Item name={[name, 'name']} label={say('memberName')} rules={needed}>
                  <Input maxLength={60} />
                </Form.Item>
                <Form.Item name={[name, 'subject']} label={say('account')} rules={needed}>
                  <Input maxLength={200} className="figures" />
                </Form.Item>
                <Form.Item name={[name, 'email']} label={say(known ? 'memberEmailKept' : 'memberEmail')}>
                  <Input type="email" maxLength={120} />
                </Form.Item>
                <Form.Item name={[name, 'seat']} label={say('seat')}>
                  <Select options={SEATS.map((seat) => ({ value: seat, label: say(`seat.${seat}`) }))} />
                </Form.Item>
                <Form.Item name={[name, 'kind']} label={say('kindOf')}>
                  <Select options={KINDS.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))} />
                </Form.Item>
                <Form.Item name={[name, 'gender']} label={say('gender')}>
                  <Select options={GENDERS.map((one) => ({ value: one, label: say(`gender.${one}`) }))} />
                </Form.Item>
                <div className="row">
                  <Form.Item name={[name, 'outside']} valuePropName="checked" noStyle>
                    <Checkbox>{say('outsideUnit')}</Checkbox>
                  </Form.Item>
                  <Button type="text" onClick={() => remove(name)}>
                    {say('removeSeat')}
                  </Button>
                </div>
              </li>
            ))}
          </ol>
          <Button onClick={() => add({ seat: 'MEMBER', kind: 'PEER', gender: 'FEMALE', outside: false })}>
            {say('addSeat')}
          </Button>
        </Panel>
      )}
    </Form.List>
  );
}
