import { z } from 'zod';
import { fields, type Values } from '../../platform/forms/index.ts';
import { type ProfileName, profiles, type Role, roles } from '../../platform/policy/index.ts';
import { type AuthorityName, authorities } from './authorities.ts';
import { message as m } from './messages.ts';
import type { OrganisationRow, OrganisationSettings } from './store/index.ts';

export const publicationRules = ['colleague', 'external-reader', 'direct-with-reason'] as const;

const optionalEmail = z.literal('').or(fields.email).default('');

export const settingsForm = z.object({
  name: fields.required(120),
  'short-name': fields.required(40),
  authority: fields.choice(authorities),
  'decision-body': fields.required(80),
  phone: fields.required(40),
  'phone-note': fields.optional(60),
  'phone-hours': fields.required(160),
  address: fields.required(200),
  'opening-hours': fields.required(200),
  post: fields.required(200),
  email: optionalEmail,
  helper: fields.required(400),
  'publication-rule': fields.choice(publicationRules),
  'irritant-owner-days': fields.integer(1, 3650),
  'adviser-email': optionalEmail,
});

export function settingsToForm(organisation: OrganisationRow): Values {
  const { contact } = organisation;
  return {
    name: organisation.name,
    'short-name': organisation.shortName,
    authority: organisation.authority,
    'decision-body': organisation.decisionBody,
    phone: contact.phone,
    'phone-note': contact.phoneNote ?? '',
    'phone-hours': contact.phoneHours,
    address: contact.address,
    'opening-hours': contact.openingHours,
    post: contact.post,
    email: contact.email ?? '',
    helper: contact.helper,
    'publication-rule': organisation.publicationRule,
    'irritant-owner-days': String(organisation.irritantOwnerDays),
    'adviser-email': organisation.adviserEmail,
  };
}

export function settingsFromForm(input: z.output<typeof settingsForm>): OrganisationSettings {
  return {
    name: input.name,
    shortName: input['short-name'],
    authority: input.authority,
    decisionBody: input['decision-body'],
    contact: {
      phone: input.phone,
      ...(input['phone-note'] ? { phoneNote: input['phone-note'] } : {}),
      phoneHours: input['phone-hours'],
      address: input.address,
      openingHours: input['opening-hours'],
      post: input.post,
      ...(input.email ? { email: input.email } : {}),
      helper: input.helper,
    },
    publicationRule: input['publication-rule'],
    irritantOwnerDays: input['irritant-owner-days'],
    adviserEmail: input['adviser-email'],
  };
}

/** The three profiles, and the way to choose roles one by one. */
export const profileNames = ['writes', 'decides', 'administers', 'chosen'] as const;
const roleFields = {
  profile: fields.choice(profileNames, m('member.profile-missing')),
  roles: z.array(z.enum(roles)).max(roles.length).default([]),
};
export const rolesForm = z.object(roleFields);
export const inviteForm = z.object({
  name: fields.required(120, m('member.name-missing')),
  email: fields.email,
  'job-title': fields.optional(120),
  ...roleFields,
});

/** @returns undefined when roles are chosen one by one and none is */
export function rolesFromForm(input: z.output<typeof rolesForm>): readonly Role[] | undefined {
  if (input.profile !== 'chosen') return profiles[input.profile];
  return input.roles.length > 0 ? [...new Set(input.roles)] : undefined;
}

export function profileOf(held: readonly Role[]): ProfileName | 'chosen' {
  const same = (list: readonly Role[]) => list.length === held.length && list.every((role) => held.includes(role));
  return (Object.keys(profiles) as ProfileName[]).find((name) => same(profiles[name])) ?? 'chosen';
}

export const emptyForm = z.object({});
export const takeoverForm = z.object({
  from: fields.id(m('takeover.from-missing')),
  to: fields.id(m('takeover.to-missing')),
});
export const headsForm = z.object({ heads: fields.raw(0) });

export const newOrganisationForm = z.object({
  name: fields.required(120),
  'short-name': fields.required(40),
  authority: fields.choice(authorities),
  'admin-name': fields.required(120, m('member.name-missing')),
  'admin-email': fields.email,
});
export const newAdministratorForm = z.object({
  name: fields.required(120, m('member.name-missing')),
  email: fields.email,
});
export const confirmForm = z.object({ confirm: z.literal('oui', m('demonstration.confirm-missing')) });
export const removeDemonstrationForm = z.object({
  'confirm-remove': z.literal('oui', m('demonstration.confirm-missing')),
  name: fields.optional(120),
  email: z.string().trim().max(200).default(''),
  'new-password': fields.raw(500),
  'new-password-again': fields.raw(500),
});

export const adviserForm = z.object({
  subject: fields.required(120),
  question: fields.required(4000),
  page: z.string().trim().max(300).default(''),
});

export type { AuthorityName };
