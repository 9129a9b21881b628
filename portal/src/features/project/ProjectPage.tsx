import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Chart } from '@/ui/Chart';
import { Day } from '@/ui/DateTime';
import { Facts } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { grouped } from '@/ui/money';
import { Money } from '@/ui/Money';
import { ObjectPage } from '@/ui/ObjectPage';
import { Panel } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { Actions } from './Actions';
import { BudgetTable } from './BudgetTable';
import { certificateAddress, projectQuery, type ProjectView } from './projects';
import { Reports } from './Reports';
import { projectWords } from './words';

export function Component() {
  const { projectId = '' } = useParams();
  const project = useQuery(projectQuery(projectId));
  return <Loaded query={project}>{(found) => <Project project={found} />}</Loaded>;
}

function Project({ project }: { project: ProjectView }) {
  const say = useWords(projectWords);
  const { pick } = useLocalised();
  return (
    <ObjectPage
      number={project.number}
      title={project.title}
      state={<StateTag kind="project" state={project.state} />}
      nextStep={useNextStep(project)}
      action={<Actions project={project} />}
      facts={[
        [say('undertaker'), project.organisationName],
        [say('call'), pick(project.callTitleZh, project.callTitleEn)],
        [say('agreement'), <Link to={`/agreements/${project.agreementId}`}>{project.number}</Link>],
        [
          say('period'),
          <>
            <Day on={project.beginsOn} /> – <Day on={project.endsOn} />
          </>,
        ],
        [say('dueOn'), <Day on={project.acceptanceDueOn} />],
        [say('agreed'), <Money value={project.agreed} />],
        [say('paid'), <Money value={project.paid} />],
        [say('spent'), <Money value={project.spent} />],
      ]}
    >
      <div className="columns">
        <Panel title={say('reports')}>
          <Reports project={project} />
        </Panel>
        <div>
          <Panel title={say('spending')}>
            <Chart
              question={say('whatSpent')}
              horizontal
              height={200}
              categories={project.spending.map((head) => pick(head.label.zh, head.label.en))}
              series={[
                { name: say('reported'), values: project.spending.map((head) => Number(head.reported.amount)) },
                { name: say('accepted'), values: project.spending.map((head) => Number(head.accepted.amount)) },
              ]}
              format={(value) => grouped(value.toFixed(2))}
            />
          </Panel>
          {project.spending.some((head) => head.budget) && (
            <Panel title={say('budget')}>
              <BudgetTable project={project} />
            </Panel>
          )}
          {(project.filedOn ?? project.decidedOn) && <Conclusion project={project} />}
        </div>
      </div>
    </ObjectPage>
  );
}

function useNextStep(project: ProjectView) {
  const say = useWords(projectWords);
  if (Number(project.dueBack.amount) > 0) return say('next.dueBack');
  switch (project.state) {
    case 'IN_PROGRESS':
    case 'FILED':
    case 'RECTIFYING':
      return say(`next.${project.state}`);
    default:
      return undefined;
  }
}

function Conclusion({ project }: { project: ProjectView }) {
  const say = useWords(projectWords);
  const facts: [string, React.ReactNode][] = [];
  if (project.filedOn)
    facts.push([say('filedOn'), <Day on={project.filedOn} />], [say('selfAssessment'), project.selfAssessment]);
  if (project.reason) facts.push([say('reason'), project.reason]);
  if (project.decidedOn)
    facts.push(
      [say('decidedOn'), <Day on={project.decidedOn} />],
      ...(project.opinionNo
        ? ([
            [say('opinionNo'), project.opinionNo],
            [say('grade'), project.grade],
          ] as [string, React.ReactNode][])
        : []),
      [say('dueBack'), <Money value={project.dueBack} />],
      ...(project.returnDueOn
        ? [[say('returnDueOn'), <Day on={project.returnDueOn} />] as [string, React.ReactNode]]
        : []),
      [say('broughtBack'), <Money value={project.broughtBack} />],
    );
  return (
    <Panel title={say('conclusion')}>
      <Facts facts={facts} />
      {project.certificateNo && (
        <p>
          <a href={certificateAddress(project.id)}>{say('certificate', { number: project.certificateNo })}</a>
          {project.state === 'REVOKED' && <span className="hint"> {say('certificateVoid')}</span>}
        </p>
      )}
    </Panel>
  );
}
