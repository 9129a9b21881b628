import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { StateTag } from '@/ui/StateTag';
import { projectsKey, readMyProjects, readProjects } from '../project/projects';
import { agreementWords } from './words';

/** How the project of the agreement goes, once it is in effect. */
export function ProjectLink({ agreementId }: { agreementId: string }) {
  const say = useWords(agreementWords);
  const { has } = useSession();
  const staff = has('officer', 'finance-maker', 'finance-checker', 'auditor', 'admin');
  const found = useQuery({
    queryKey: [...projectsKey, 'of', agreementId, staff],
    queryFn: () => (staff ? readProjects({ agreementId }) : readMyProjects(agreementId))(),
    enabled: staff || has('applicant'),
  });
  const project = found.data?.items[0];
  if (!project) return null;
  return (
    <p>
      <Link to={`/projects/${project.id}`}>{say('execution')}</Link> <StateTag kind="project" state={project.state} />
    </p>
  );
}
