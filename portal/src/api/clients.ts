import createClient from 'openapi-fetch';
import type { paths as Applicant } from './generated/applicant';
import type { paths as Funding } from './generated/funding';
import type { paths as Oversight } from './generated/oversight';
import type { paths as Review } from './generated/review';
import type { paths as Talent } from './generated/talent';
import { portalFetch } from './http';

const options = { fetch: portalFetch, credentials: 'same-origin' } as const;

export const applicant = createClient<Applicant>(options);
export const review = createClient<Review>(options);
export const funding = createClient<Funding>(options);
export const talent = createClient<Talent>(options);
export const oversight = createClient<Oversight>(options);
