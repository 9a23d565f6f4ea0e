import { z } from 'zod';
import { noNationalNumber } from './national-number.ts';

export { findNationalNumbers, noNationalNumber } from './national-number.ts';

import { platformMessage as m, parseDay } from '../messages/index.ts';

/**
 * The kinds of field that forms are made of. Each takes the text that was typed and gives the value a command wants, or
 * one plain sentence. Texts are trimmed; nothing else is changed in what people write.
 */
export const required = (max: number, message: string = m('form.required')) =>
  z
    .string()
    .trim()
    .min(1, message)
    .max(max, m('form.too-long', { max }))
    .refine(noNationalNumber, m('form.national-number'));

export const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max, m('form.too-long', { max }))
    .refine(noNationalNumber, m('form.national-number'))
    .default('');

/** For texts that are scanned apart (a pasted letter may be masked), and for secrets. */
export const raw = (max: number) => z.string().max(max, m('form.too-long', { max })).default('');

export const choice = <const T extends readonly [string, ...string[]]>(values: T, message = m('form.choose')) =>
  z.enum(values, message);

export const optionalChoice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .enum(values)
    .or(z.literal(''))
    .default('')
    .transform((value) => (value === '' ? null : value));

export const id = (message = m('form.choose')) => z.string().regex(/^[0-9a-z]{26}$/, message);
export const optionalId = z
  .string()
  .regex(/^([0-9a-z]{26})?$/, m('form.choose'))
  .default('')
  .transform((value) => (value === '' ? null : value));

export const day = (message = m('form.day')) =>
  z.string().transform((text, context) => {
    const value = parseDay(text);
    if (value) return value;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

export const optionalDay = z
  .string()
  .default('')
  .transform((text, context) => {
    if (text.trim() === '') return null;
    const value = parseDay(text);
    if (value) return value;
    context.addIssue({ code: 'custom', message: m('form.day') });
    return z.NEVER;
  });

/** A whole number typed as people do, thousands grouped or not. */
export const optionalInteger = (min: number, max: number) =>
  z
    .string()
    .default('')
    .transform((text, context) => {
      const clean = text.replace(/[\s\u00a0\u202f.]/g, '');
      if (clean === '') return null;
      const value = Number(clean);
      if (/^-?\d+$/.test(clean) && value >= min && value <= max) return value;
      context.addIssue({
        code: 'custom',
        message: /^-?\d+$/.test(clean) ? m('form.integer-range', { min, max }) : m('form.integer'),
      });
      return z.NEVER;
    });

export const integer = (min: number, max: number) =>
  optionalInteger(min, max).transform((value, context) => {
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message: m('form.integer') });
    return z.NEVER;
  });

export const email = z
  .string()
  .trim()
  .max(200)
  .regex(/^[^\s@<>",;:()[\]\\]+@[^\s@<>",;:()[\]\\]+\.[^\s@<>",;:()[\]\\]+$/, m('form.email'))
  .refine(noNationalNumber, m('form.national-number'));

/** Only addresses that a browser may open: http, https. Never javascript:, data: and the like. */
export const optionalUrl = z
  .string()
  .trim()
  .max(500)
  .default('')
  .refine((text) => text === '' || isWebAddress(text), m('form.url'))
  .refine(noNationalNumber, m('form.national-number'));

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\\@]+$/i.test(text)) return false;
  return URL.canParse(text);
}

export const many = z.array(z.string().max(100)).max(200).default([]);

/** A box: present or not. */
export const box = z
  .string()
  .optional()
  .transform((value) => value !== undefined && value !== '');
