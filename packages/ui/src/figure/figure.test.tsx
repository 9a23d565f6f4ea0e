import { expect, test } from 'vitest';
import { html, words } from '../../test/html.ts';
import { Figure } from './figure.tsx';

test('the value stands above the line; n, interval, source and date below', () => {
  const text = html(
    <Figure
      value="30 %"
      label="des appels"
      evidence={{ level: 'counted', n: '63 sur 210' }}
      interval="de 24 % à 37 %"
      source="Registre d’appels"
      date="juin 2027"
    />,
  );
  const [above = '', below = ''] = text.split('lp-figure__below');
  expect(words(`${above}>`)).toContain('30 % des appels');
  expect(words(`<p ${below}`)).toBe('Compté 63 sur 210 , de 24 % à 37 % Registre d’appels, juin 2027');
});

test('joins n and interval without evidence', () => {
  expect(words(html(<Figure value="12" n="n = 40" interval="de 8 à 16" />))).toBe('12 n = 40, de 8 à 16');
});
