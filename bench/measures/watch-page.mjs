/**
 * Runs in the page before anything else: keeps the answers of the thread that reads the text, the long tasks of the page,
 * and how long each key takes to be shown. It is sent as text, so that it names nothing outside itself.
 */
export function watchPage() {
  const seen = { frames: [], answers: [], tasks: [] };
  let armed = false;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.tasks.push(entry.duration);
  }).observe({ type: 'longtask' });

  const Own = window.Worker;
  window.Worker = class extends Own {
    constructor(...about) {
      super(...about);
      this.addEventListener('message', ({ data }) => {
        if (data?.took) seen.answers.push(data.took);
      });
    }
  };

  addEventListener(
    'keydown',
    (event) => {
      if (!armed) return;
      armed = false;
      const pressed = event.timeStamp;
      // The first message after the callback of a frame comes once that frame is drawn.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => seen.frames.push(performance.now() - pressed);
        port2.postMessage(0);
      });
    },
    true,
  );

  window.seen = {
    answers: seen.answers,
    arm: () => {
      armed = true;
    },
    clear: () => {
      for (const list of Object.values(seen)) list.length = 0;
    },
    result: () => seen,
  };
}
