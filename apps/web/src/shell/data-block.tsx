/**
 * Data in a page, in a block that is no script: `<` is written so that nothing in a text can close it, and no policy on scripts
 * concerns it.
 */
export function DataBlock({ type, value }: { type: 'application/json' | 'application/ld+json'; value: unknown }) {
  return <script type={type} dangerouslySetInnerHTML={{ __html: JSON.stringify(value).replace(/</g, '\\u003c') }} />;
}
