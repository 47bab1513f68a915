// Suggestions for the search fields. Without this script the forms work as they are.
const PAUSE = 200;
const MOST = 8;
const LONGEST = 100;
const PATHS = {
  Cramp: 'cramps', Cause: 'causes', Symptom: 'symptoms', Food: 'foods', Remedy: 'remedies', Ingredient: 'ingredients',
};

document.querySelectorAll('form[data-suggest]').forEach((form) => {
  const input = form.querySelector('input[type=search]');
  const list = document.createElement('ul');
  const heard = document.createElement('span');
  let timer;
  let request;
  let chosen = -1;

  list.id = `${input.id}-suggestions`;
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  heard.className = 'heard';
  heard.setAttribute('role', 'status');
  input.after(list, heard);
  Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })
    .forEach(([name, value]) => input.setAttribute(name, value));

  const close = () => {
    clearTimeout(timer);
    request?.abort();
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    choose(-1);
  };

  const choose = (index) => {
    chosen = index;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    if (index < 0) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', list.children[index].id);
      list.children[index].scrollIntoView({ block: 'nearest' });
    }
  };

  const open = (option) => {
    window.location.href = option.dataset.href;
  };

  const option = ({ node }, index) => {
    const item = document.createElement('li');
    const type = document.createElement('small');
    item.id = `${list.id}-${index}`;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    item.dataset.href = `${form.dataset.root}/${PATHS[node.__typename]}/${node.slug}`;
    item.append(node.name, type);
    type.textContent = node.__typename;
    return item;
  };

  const show = (edges) => {
    list.replaceChildren(...edges.filter(({ node }) => PATHS[node.__typename]).map(option));
    const count = list.children.length;
    choose(-1);
    list.hidden = count === 0;
    input.setAttribute('aria-expanded', String(count > 0));
    heard.textContent = count === 1 ? '1 suggestion' : `${count || 'No'} suggestions`;
  };

  const ask = async (words) => {
    request?.abort();
    request = new AbortController();
    const { signal } = request;
    const variables = encodeURIComponent(JSON.stringify({ query: words, first: MOST }));
    try {
      const response = await fetch(`${form.dataset.suggest}&variables=${variables}`, {
        headers: { Accept: 'application/graphql-response+json' }, signal: AbortSignal.any([signal, AbortSignal.timeout(5000)]),
      });
      const answer = response.ok ? await response.json() : {};
      if (!signal.aborted) {
        show(answer.data?.search?.edges ?? []);
      }
    } catch {
      // The form works without suggestions.
    }
  };

  input.addEventListener('input', () => {
    const words = input.value.trim().slice(0, LONGEST);
    clearTimeout(timer);
    if (words.length < 2) {
      close();
    } else {
      timer = setTimeout(() => ask(words), PAUSE);
    }
  });

  input.addEventListener('keydown', (event) => {
    const count = list.hidden ? 0 : list.children.length;
    if (event.key === 'Escape' && count) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' && count) {
      event.preventDefault();
      choose((chosen + 1) % count);
    } else if (event.key === 'ArrowUp' && count) {
      event.preventDefault();
      choose(chosen <= 0 ? count - 1 : chosen - 1);
    } else if (event.key === 'Enter' && count && chosen >= 0) {
      event.preventDefault();
      open(list.children[chosen]);
    }
  });

  input.addEventListener('blur', close);
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const item = event.target.closest('li');
    if (item) {
      open(item);
    }
  });
});
