/** Gives every frame of `embed.html` on a page the height that its content asks for. */
{
  const LOWEST = 200;
  const HIGHEST = 3000;

  /** All frames of the page, those in shadow roots too. */
  const framesIn = (root) => [
    ...root.querySelectorAll('iframe'),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? framesIn(shadowRoot) : [])),
  ];

  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'bilateral-height' || !Number.isFinite(data.height)) return;
    for (const frame of framesIn(document))
      if (frame.contentWindow === source)
        frame.style.height = `${Math.min(Math.max(data.height, LOWEST), HIGHEST)}px`;
  });

  // A frame that was drawn before this script came has sent its height already, so each is asked again.
  const ask = () => {
    for (const { contentWindow } of framesIn(document))
      contentWindow?.postMessage({ type: 'bilateral-ask-height' }, '*');
  };
  ask();
  addEventListener('DOMContentLoaded', ask);
}
