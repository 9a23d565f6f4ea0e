import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkRecord, classNames, jsonSchema, toSchemaOrg } from '../src/index.ts';
import { definitionOf } from '../src/profile/profile.ts';
import { sampleService } from './sample.ts';

describe('the check of a record', () => {
  it('finds nothing in a record that follows the profile', () => {
    expect(checkRecord(sampleService())).toEqual([]);
  });

  const required = Object.entries(definitionOf('PublicService').fields).filter(([, field]) => field.required);
  it.each(required.map(([key]) => key))('asks for %s when it is missing', (key) => {
    const { [key as 'name']: _, ...rest } = sampleService();
    expect(checkRecord(rest)).toMatchObject([{ class: 'defect', field: key, record: rest.id }]);
    expect(checkRecord({ ...rest, [key]: '' })).toMatchObject([{ class: 'defect', field: key }]);
  });

  it.each([
    ['a name that is not written by language', { name: 'Demander' }, 'name'],
    ['an empty text', { description: { fr: 'x', nl: ' ' } }, 'description'],
    ['a language that is not published', { name: { fr: 'Demander', it: 'Chiedere' } }, 'name'],
    ['an address with a space', { language: ['http://a b'] }, 'language'],
    ['an address that is relative', { language: ['FRA'] }, 'language'],
    ['a duration in words', { processingTime: '30 jours' }, 'processingTime'],
    ['a duration without a number', { processingTime: 'PT' }, 'processingTime'],
    ['a day that does not exist', { modified: '2026-02-30' }, 'modified'],
    ['a version that is no whole number', { version: 1.5 }, 'version'],
    ['a negative amount', { hasCost: [{ id: 'urn:a:b', identifier: 'c', hasValue: -1 }] }, 'hasCost.0.hasValue'],
    ['a list that is none', { step: { id: 'urn:a:b' } }, 'step'],
    ['a record inside that is none', { hasChannel: [null] }, 'hasChannel.0.'],
    ['a fault deep inside', { isGroupedBy: [{ id: 'urn:a:b', identifier: 'x', name: {} }] }, 'isGroupedBy.0.name'],
  ])('finds %s', (_, change, field) => {
    expect(checkRecord({ ...sampleService(), ...change })).toMatchObject([{ class: 'defect', field }]);
  });

  it('tells a record that is only named from one that is wrong', () => {
    const named = { ...sampleService(), hasCompetentAuthority: [{ id: 'https://elsewhere.example/spw' }] };
    expect(checkRecord(named)).toMatchObject([{ class: 'missing-reference', field: 'hasCompetentAuthority.0.id' }]);
  });

  it('tells a field without a place in the profile from one that is wrong', () => {
    expect(checkRecord({ ...sampleService(), colour: 'blue' })).toMatchObject([{ class: 'profile', field: 'colour' }]);
  });

  it.each([null, undefined, 3, 'text', [], () => 1])('takes %s for no record', (value) => {
    expect(checkRecord(value)[0]).toMatchObject({ class: 'defect' });
  });

  it('is not misled by names of the language itself', () => {
    const odd = JSON.parse('{"id":"urn:a:b","__proto__":{"name":{"fr":"x"}},"constructor":1,"toString":2}');
    expect(checkRecord(odd).map(({ field }) => field)).toEqual(
      expect.arrayContaining(['name', 'constructor', 'toString']),
    );
  });
});

describe('the JSON Schema', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchema());

  it('takes what the check takes', () => {
    expect(validate(sampleService())).toBe(true);
  });

  it.each(['identifier', 'name', 'description', 'hasCompetentAuthority'])('refuses a record without %s', (key) => {
    const { [key as 'name']: _, ...rest } = sampleService();
    expect(validate(rest)).toBe(false);
  });

  it('defines every class of the profile', () => {
    expect(Object.keys(jsonSchema().$defs as object)).toEqual(classNames);
  });
});

describe('schema.org', () => {
  it('says the name, the operator and how to begin, in the language asked or the one there is', () => {
    const service = toSchemaOrg(sampleService(), 'nl');
    expect(service).toMatchObject({
      '@type': 'GovernmentService',
      name: 'Een premie voor dakisolatie aanvragen',
      description: expect.stringContaining('La commune paie'),
      availableChannel: { serviceUrl: 'https://limpide.example/formulaire', processingTime: 'P30D' },
    });
  });

  it('leaves out what is not there', () => {
    const { contactPoint: _, hasChannel: __, processingTime: ___, audience: ____, ...service } = sampleService();
    expect(Object.keys(toSchemaOrg(service))).not.toEqual(expect.arrayContaining(['availableChannel', 'audience']));
  });
});
