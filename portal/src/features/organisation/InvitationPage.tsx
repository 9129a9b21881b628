import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { DateTime } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Facts } from '@/ui/Facts';
import { Icon } from '@/ui/icons';
import { Loaded } from '@/ui/Loaded';
import { Page, Panel } from '@/ui/Page';
import { acceptInvitation, offerQuery, organisationsKey } from './organisations';
import type { OfferView } from './types';
import { organisationWords } from './words';

/** Where the link of an invitation leads. Its secret stands behind `#`, which a browser sends to no server. */
export function Component() {
  const say = useWords(organisationWords);
  const secret = useLocation().hash.slice(1);
  return (
    <Page title={say('invitation')} width="narrow">
      {secret ? (
        <Offer secret={secret} />
      ) : (
        <EmptyState title={say('noInvitation')}>{say('noInvitationText')}</EmptyState>
      )}
    </Page>
  );
}

function Offer({ secret }: { secret: string }) {
  const offer = useQuery(offerQuery(secret));
  return <Loaded query={offer}>{(found) => <Terms offer={found} secret={secret} />}</Loaded>;
}

function Terms({ offer, secret }: { offer: OfferView; secret: string }) {
  const say = useWords(organisationWords);
  const navigate = useNavigate();
  const acceptance = useAct({
    perform: () => acceptInvitation(secret),
    refreshes: [organisationsKey],
    onDone: () => void navigate(`/organisations/${offer.organisationId}`, { replace: true }),
  });
  const obstacle = obstacleOf(offer);
  return (
    <Panel title={say('invitedBy', { name: offer.organisationNameZh })}>
      <Facts
        facts={[
          [say('organisation'), offer.organisationNameZh],
          [say('memberRole'), say(`roleMeans.${offer.role}`)],
          [say('validUntil'), <DateTime at={offer.expiresAt} />],
        ]}
      />
      <ProblemSummary problem={acceptance.error} />
      {obstacle ? (
        <p className="notice-box is-warn">
          <Icon name="warn" />
          <span>{say(obstacle)}</span>
        </p>
      ) : (
        <Button type="primary" loading={acceptance.isPending} onClick={() => acceptance.mutate(undefined)}>
          {say('acceptInvitation')}
        </Button>
      )}
    </Panel>
  );
}

function obstacleOf(offer: OfferView) {
  if (offer.state === 'ACCEPTED') return 'invitationTaken';
  if (offer.state === 'REVOKED') return 'invitationRevoked';
  if (offer.expired) return 'invitationOver';
  return offer.forMe ? undefined : 'invitationNotMine';
}
