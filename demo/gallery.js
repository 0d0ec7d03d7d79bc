// Shows below each widget of the gallery the tag that it was made with.
for (const figure of document.querySelectorAll('#gallery figure.cell, #another-case figure.cell')) {
  const code = document.createElement('code');
  code.textContent = figure.firstElementChild.outerHTML.replaceAll('=""', '').replace(/ heading-level="\d"/, '');
  const caption = document.createElement('figcaption');
  caption.append(code);
  figure.append(caption);
}
