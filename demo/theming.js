/** The theming page: shows under each look the style sheet that makes it. */
for (const block of document.querySelectorAll('[data-source]')) {
  const response = await fetch(block.dataset.source, { headers: { accept: 'text/css' } });
  const code = document.createElement('code');
  code.textContent = (await response.text()).trim();
  block.append(code);
}
