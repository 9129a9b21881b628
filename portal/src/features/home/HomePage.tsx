import { lazy, type ComponentType } from 'react';
import { useActingRoles } from '@/app/session/acting-role';
import { useSession, type Role } from '@/app/session/session';
import { useWords } from '@/app/i18n/words';
import { appWords } from '@/app/words';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/EmptyState';
import { homeWords } from './words';

/** One to-do list per role, most specific first; each reads from the one service that the role works in. */
const homes: [Role[], ComponentType][] = [
  [['applicant'], lazy(() => import('./ApplicantHome').then((home) => ({ default: home.ApplicantHome })))],
  [['expert'], lazy(() => import('../review-desk/Desk').then((home) => ({ default: home.Desk })))],
  [['ethics-member'], lazy(() => import('../ethics/EthicsPage').then((home) => ({ default: home.EthicsHome })))],
  [['officer'], lazy(() => import('./OfficerHome').then((home) => ({ default: home.OfficerHome })))],
  [
    ['finance-maker', 'finance-checker'],
    lazy(() => import('./FinanceHome').then((home) => ({ default: home.FinanceHome }))),
  ],
  [['recommender'], lazy(() => import('./RecommenderHome').then((home) => ({ default: home.RecommenderHome })))],
  [['talent-officer'], lazy(() => import('./TalentHome').then((home) => ({ default: home.TalentHome })))],
  [['auditor', 'admin'], lazy(() => import('./AuditorHome').then((home) => ({ default: home.AuditorHome })))],
];

export function Component() {
  const say = useWords(homeWords);
  const sayApp = useWords(appWords);
  const { name } = useSession();
  const { acting } = useActingRoles();
  const Home = homes.find(([roles]) => roles.some((role) => acting.includes(role)))?.[1];
  return <Page title={say('hello', { name })}>{Home ? <Home /> : <EmptyState title={sayApp('noRole')} />}</Page>;
}
