import { lazy, type ComponentType } from 'react';
import { useActingRoles } from '@/app/session/acting-role';
import { useSession, type Role } from '@/app/session/session';
import { useWords } from '@/app/i18n/words';
import { appWords } from '@/app/words';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/EmptyState';
import { homeWords } from './words';

const part = (load: () => Promise<Record<string, ComponentType>>, name: string) => lazy(async () => ({ default: (await load())[name]! }));

/** One to-do list per role, most specific first; each reads from the one service that the role works in. */
const homes: [Role[], ComponentType][] = [
  [['applicant'], part(() => import('./ApplicantHome'), 'ApplicantHome')],
  [['expert'], part(() => import('../review-desk/Desk'), 'Desk')],
  [['officer'], part(() => import('./OfficerHome'), 'OfficerHome')],
  [['finance-maker', 'finance-checker'], part(() => import('./FinanceHome'), 'FinanceHome')],
  [['recommender'], part(() => import('./RecommenderHome'), 'RecommenderHome')],
  [['talent-officer'], part(() => import('./TalentHome'), 'TalentHome')],
  [['auditor', 'admin'], part(() => import('./AuditorHome'), 'AuditorHome')],
];

export function Component() {
  const say = useWords(homeWords);
  const sayApp = useWords(appWords);
  const { name } = useSession();
  const { acting } = useActingRoles();
  const Home = homes.find(([roles]) => roles.some((role) => acting.includes(role)))?.[1];
  return <Page title={say('hello', { name })}>{Home ? <Home /> : <EmptyState title={sayApp('noRole')} />}</Page>;
}
