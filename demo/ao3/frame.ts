import { escaped } from '../html.ts';

/** The class names of `#main`: what kind of page the archive says it is. */
export type Main =
	| 'works-index dashboard filtered'
	| 'works-show'
	| 'chapters-show'
	| 'works-navigate'
	| 'system errors error-404';

/** The frame around every page of an archive of this software; `main` is the only part that differs. */
export const frame = (title: string, kind: Main, main: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(title)} | Archive of Our Own</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<link rel="stylesheet" href="/stylesheets/demo.css">
</head>
<body class="logged-out">
<div id="outer" class="wrapper">
<ul id="skiplinks"><li><a href="#main">Main Content</a></li></ul>
<header id="header" class="region">
<h1 class="heading"><a href="/"><span>The Lantern Coast</span></a></h1>
<nav aria-label="Site"><ul class="primary navigation actions">
<li><a href="/tags/The%20Lantern%20Coast/works">Works</a></li>
<li><a href="https://www.fanfiction.net/radio/The-Lantern-Coast/">The other archive</a></li>
<li><a href="http://stories.example/">Plain documents</a></li>
</ul></nav>
</header>
<div id="inner" class="wrapper">
<div id="main" class="${kind} region" role="main">
<div class="flash"></div>
${main}
</div>
</div>
<footer id="footer" class="region" role="contentinfo"><p>Every story here was made up for this demonstration.</p></footer>
</div>
</body>
</html>
`;
