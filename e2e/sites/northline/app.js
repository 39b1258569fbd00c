// The whole app: fetch a story, draw it, and follow links without loading a page.
const view = document.getElementById('view');

function element(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  if (text) made.textContent = text;
  return made;
}

async function get(path) {
  const answer = await fetch(path);
  return answer.ok ? answer.json() : null;
}

async function drawHome() {
  const stories = await get('/api/stories');
  const list = element('div', 'list');
  for (const { address, title } of stories) {
    const link = element('a', 'item', title);
    link.href = address;
    link.dataset.link = '';
    list.append(link);
  }
  document.title = 'Northline';
  view.replaceChildren(list);
}

async function drawStory(path) {
  const story = await get(`/api/story${path}`);
  if (!story) return view.replaceChildren(element('p', 'lost', 'This story has moved.'));
  const card = element('div', 'story');
  card.append(element('h1', 't-h', story.title));
  if (story.standfirst) card.append(element('div', 't-s', story.standfirst));
  const line = element('div', 't-m', story.byline ?? '');
  if (story.day) {
    const time = element('time', 't-d', story.day);
    time.dateTime = story.published;
    line.append(' · ', time);
  }
  const body = element('div', 't-b');
  body.innerHTML = story.body;
  card.append(line, body);
  if (story.credit) card.append(element('div', 't-c', story.credit));
  document.title = `${story.title} · Northline`;
  view.replaceChildren(card);
}

function draw() {
  scrollTo(0, 0);
  return location.pathname === '/' ? drawHome() : drawStory(location.pathname);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-link]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  draw();
});
addEventListener('popstate', draw);
draw();
