import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DataList, type Column } from '@/ui/DataList';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { Loaded } from '@/ui/Loaded';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { ListSkeleton } from '@/ui/Skeletons';
import { addMember, membersQuery, organisationsKey, removeMember } from './organisations';
import { memberRoles, type MemberView, type NewMember, type OrganisationView } from './types';
import { organisationWords } from './words';

export function Members({ organisation }: { organisation: OrganisationView }) {
  const members = useQuery(membersQuery(organisation.id));
  const { subject } = useSession();
  return (
    <Loaded query={members} skeleton={<ListSkeleton rows={2} />}>
      {(people) => {
        const owner = people.some((member) => member.subject === subject && member.role === 'OWNER');
        return (
          <div className="stack">
            <People organisation={organisation} people={people} owner={owner} />
            {owner && <NewMemberForm organisation={organisation} />}
          </div>
        );
      }}
    </Loaded>
  );
}

function People({
  organisation,
  people,
  owner,
}: {
  organisation: OrganisationView;
  people: MemberView[];
  owner: boolean;
}) {
  const say = useWords(organisationWords);
  const { subject } = useSession();
  const removal = useAct({ perform: (id: string) => removeMember(organisation, id), refreshes: [organisationsKey] });
  const columns: Column<MemberView>[] = [
    { key: 'name', title: say('displayName'), main: true, render: (member) => member.displayName },
    { key: 'role', title: say('memberRole'), render: (member) => roleLabel(say, member.role) },
    {
      key: 'remove',
      title: '',
      align: 'end',
      render: (member) =>
        owner && member.subject !== subject ? (
          <Button
            type="text"
            size="small"
            loading={removal.isPending && removal.variables === member.id}
            onClick={() => removal.mutate(member.id)}
          >
            {say('remove')}
          </Button>
        ) : null,
    },
  ];
  return (
    <>
      <ProblemSummary problem={removal.error} />
      <DataList label={say('members')} columns={columns} items={people} idOf={(member) => member.id} />
    </>
  );
}

const roleLabel = (say: (key: 'role.OWNER') => string, role: string) =>
  (memberRoles as readonly string[]).includes(role) ? say(`role.${role}` as 'role.OWNER') : role;

function NewMemberForm({ organisation }: { organisation: OrganisationView }) {
  const say = useWords(organisationWords);
  const [form] = Form.useForm<NewMember>();
  const addition = useAct({
    perform: (member: NewMember, key) => addMember(organisation.id, member, key),
    refreshes: [organisationsKey],
    onDone: () => form.resetFields(),
  });
  useFieldProblems(form, addition.error);
  const required = [{ required: true, message: say('fieldMissing') }];
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className="form-narrow"
      initialValues={{ role: 'EDITOR' }}
      onFinish={(member) => addition.mutate(member)}
    >
      <h3>{say('addMember')}</h3>
      <FormProblem form={form} problem={addition.error} />
      <Form.Item name="displayName" label={say('displayName')} rules={required}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="subject" label={say('subject')} extra={say('subjectHelp')} rules={required}>
        <Input maxLength={80} className="figures" spellCheck={false} />
      </Form.Item>
      <Form.Item name="role" label={say('memberRole')}>
        <Select options={memberRoles.map((value) => ({ value, label: say(`role.${value}`) }))} />
      </Form.Item>
      <Button htmlType="submit" loading={addition.isPending}>
        {say('addMember')}
      </Button>
    </Form>
  );
}
