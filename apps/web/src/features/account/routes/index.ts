import type { Route } from '../../../platform/http/route.ts';
import { oidcRoutes } from './oidc.tsx';
import { profileRoutes } from './profile.tsx';
import { secondFactorRoutes } from './second-factor.tsx';
import { signInRoutes } from './sign-in.tsx';

export const accountRoutes: Route[] = [...signInRoutes, ...profileRoutes, ...secondFactorRoutes, ...oidcRoutes];
