/** Gives every frame of `embed.html` on a page the height that its content asks for. */
{
  const LOWEST = 200;
  const HIGHEST = 3000;

  addEventListener('message', ({ data, source }) => {
    if (data?.type !== 'bilateral-height' || !Number.isFinite(data.height)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source) continue;
      frame.style.height = `${Math.min(Math.max(data.height, LOWEST), HIGHEST)}px`;
    }
  });
}
