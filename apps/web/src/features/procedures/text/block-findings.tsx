import type { HouseLexicon } from '@limpide/readability';
import { Button } from '@limpide/ui';
import type { BlockCheckProps } from '../../../islands/block-check/props.ts';
import type { PartFindings } from '../../../platform/database/index.ts';
import { DataBlock } from '../../../shell/data-block.tsx';
import type { TextFindings } from './findings.ts';
import { message as m } from './messages.ts';

/** What a form of the text knows of its readability. */
export interface TextCheck {
  findings: TextFindings;
  house: HouseLexicon | undefined;
  /** Where the text is read without being saved; absent while there is no démarche yet. */
  action?: string;
}

/** The points of one block, below it: there from the server, kept up to date as one types where there is JavaScript. */
export function BlockFindings({ name, found }: { name: string; found: PartFindings | undefined }) {
  return (
    <div id={`constats-${name}`} class="app-block-findings" data-constats={name}>
      {found && (
        <>
          <p class="lp-second">{m('findings.count', { count: found.count })}</p>
          <ul>
            {found.best.map((one) => (
              <li key={`${one.rule}${one.excerpt}`}>
                <strong>{one.title}</strong> : « {one.excerpt} ». {one.advice}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The button that reads the text without saving it, and the island that reads it as one types. */
export function CheckButton({ check, fields }: { check: TextCheck; fields: BlockCheckProps['fields'] }) {
  const props: BlockCheckProps = {
    fields,
    house: check.house,
    texts: { one: m('findings.count', { count: 1 }), many: m('findings.many') },
  };
  return (
    <>
      {check.action && (
        <Button kind="outline" formaction={check.action} formnovalidate>
          {m('findings.check')}
        </Button>
      )}
      <lp-island data-name="block-check">
        <DataBlock type="application/json" value={props} />
      </lp-island>
    </>
  );
}
