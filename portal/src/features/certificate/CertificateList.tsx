import { useState } from 'react';
import { Button } from 'antd';
import { useAct } from '@/api/act';
import { serverNow } from '@/api/clock';
import { useWords } from '@/app/i18n/words';
import { useLocalised } from '@/app/i18n/localised';
import { useSession } from '@/app/session/session';
import { DataList, type Column } from '@/ui/DataList';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Tag, type Tone } from '@/ui/StateTag';
import { day } from '@/ui/time';
import { organisationsKey } from '../organisation/organisations';
import { verifyCertificate, withdrawCertificate, type Certificate } from './certificates';
import { Revoke } from './Revoke';
import { Scan } from './Scan';
import { daysLeft, titleName } from './validity';
import { certificateWords } from './words';

const tones: Record<string, Tone> = { STATED: 'active', VERIFIED: 'good', REVOKED: 'bad', WITHDRAWN: 'quiet' };
const REMIND_DAYS = 60;

interface CertificateListProps {
  organisationId: string;
  certificates: Certificate[];
  writes: boolean;
}

export function CertificateList({ organisationId, certificates, writes }: CertificateListProps) {
  const say = useWords(certificateWords);
  const { language } = useLocalised();
  const { has } = useSession();
  const [revoking, setRevoking] = useState<Certificate>();
  const decision = useAct({
    perform: ({ certificate, verify }: { certificate: Certificate; verify: boolean }) =>
      verify ? verifyCertificate(organisationId, certificate) : withdrawCertificate(organisationId, certificate),
    refreshes: [organisationsKey],
  });
  const columns: Column<Certificate>[] = [
    { key: 'name', title: say('name'), main: true, render: (one) => titleName(say, one.title) },
    { key: 'number', title: say('number'), render: (one) => <span className="figures">{one.number}</span> },
    { key: 'authority', title: say('authority'), render: (one) => one.authority },
    {
      key: 'valid',
      title: say('valid'),
      render: (one) => say('until', { from: day(one.validFrom, language), to: day(one.validTo, language) }),
    },
    { key: 'state', title: say('state'), render: (one) => <State certificate={one} /> },
    {
      key: 'scan',
      title: say('scan'),
      render: (one) => (
        <Scan organisationId={organisationId} certificate={one} writes={writes && one.state === 'STATED'} />
      ),
    },
    {
      key: 'act',
      title: say('actions'),
      align: 'end',
      render: (one) => (
        <span className="row">
          {writes && one.state === 'STATED' && (
            <Button size="small" type="text" onClick={() => decision.mutate({ certificate: one, verify: false })}>
              {say('withdraw')}
            </Button>
          )}
          {has('officer') && one.state === 'STATED' && (
            <Button size="small" onClick={() => decision.mutate({ certificate: one, verify: true })}>
              {say('verify')}
            </Button>
          )}
          {has('officer') && (one.state === 'STATED' || one.state === 'VERIFIED') && (
            <Button size="small" type="text" onClick={() => setRevoking(one)}>
              {say('revoke')}
            </Button>
          )}
        </span>
      ),
    },
  ];
  return (
    <>
      <ProblemSummary problem={decision.error} />
      <DataList label={say('title')} columns={columns} items={certificates} idOf={(one) => one.id} />
      {revoking && (
        <Revoke organisationId={organisationId} certificate={revoking} onClose={() => setRevoking(undefined)} />
      )}
    </>
  );
}

function State({ certificate }: { certificate: Certificate }) {
  const say = useWords(certificateWords);
  const { language } = useLocalised();
  const { state, revokedOn, reason, inForce } = certificate;
  const left = daysLeft(certificate, serverNow());
  return (
    <>
      <Tag tone={tones[state] ?? 'active'}>{say(`state.${state}` as 'state.STATED')}</Tag>
      {revokedOn && (
        <div className="small">{say('revokedOn', { on: day(revokedOn, language), reason: reason ?? '' })}</div>
      )}
      {!inForce && (state === 'STATED' || state === 'VERIFIED') && (
        <div className="small">{say(left < 0 ? 'expired' : 'notYet')}</div>
      )}
      {inForce && left <= REMIND_DAYS && <div className="small">{say('ending', { days: left })}</div>}
    </>
  );
}
