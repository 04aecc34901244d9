/** The page of the second pair: Spanish as the package has it, with the texts of this record added, and then the widget. */
async function spanish() {
  const [{ default: pack }, response] = await Promise.all([
    import('/dist/locales/es.js'),
    fetch('../data/us-mexico.es.json'),
  ]);
  return { ...pack, datasets: [...pack.datasets, await response.json()] };
}

await import('/dist/bilateral-relations.js');
customElements.get('bilateral-relations').registerLanguage('es', spanish);
