/** Code to copy: it wraps, so that it can be read at 320 px, and can be reached by the keyboard. */
export function Code({ label, text }: { label: string; text: string }) {
  return (
    <figure class="app-code">
      <figcaption class="app-code__label">{label}</figcaption>
      <pre class="app-code__text">
        <code>{text}</code>
      </pre>
    </figure>
  );
}
