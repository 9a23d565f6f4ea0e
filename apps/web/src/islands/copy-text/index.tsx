import { Button } from '@limpide/ui';
import { useState } from 'preact/hooks';
import { replaceFallback } from '../replace-fallback.ts';

export interface CopyProps {
  /** Id of the element to copy. */
  target: string;
  copy: string;
  copied: string;
  failed: string;
}

/** Copies as HTML and as plain text, so that the mail program takes what it can. */
async function copyElement(element: HTMLElement): Promise<void> {
  const html = new Blob([element.innerHTML], { type: 'text/html' });
  const plain = new Blob([element.innerText], { type: 'text/plain' });
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]);
}

function Copy({ target, copy, copied, failed }: CopyProps) {
  const [said, say] = useState('');
  const run = () => {
    const element = document.getElementById(target);
    if (!element) return;
    copyElement(element).then(
      () => say(copied),
      () => say(failed),
    );
  };
  return (
    <>
      <Button type="button" onClick={run}>
        {copy}
      </Button>
      <p role="status">{said}</p>
    </>
  );
}

export function mount(element: HTMLElement, props: CopyProps): void {
  replaceFallback(element, <Copy {...props} />);
}
