import Handlebars from 'handlebars'

/** The same page as a template of Handlebars, compiled beforehand. */
export const handlebarsPage = Handlebars.compile(
  `<!doctype html>
<html lang="es-MX">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>{{title}}</title>
<meta name="description" content="{{subtitle}} · {{process}} · {{place}}">
<meta name="author" content="{{author}}">
<meta name="document-id" content="{{id}}">
<meta name="document-version" content="1">
<style>{{{style}}}</style>
</head>
<body>
<main>
<h1 dir="auto">{{title}}</h1>
<p class="subtitle" dir="auto">{{subtitle}}</p>
<dl id="datos">
{{#each data}}
<div id="dato-{{@index}}"><dt dir="auto">{{this.[0]}}</dt><dd dir="auto">{{this.[1]}}</dd></div>
{{/each}}
</dl>
<section id="lista" class="roll-call">
<h2 dir="auto"><span class="number">1.</span> Pase de lista</h2>
<div class="wide" role="group" aria-labelledby="asistencia.caption" tabindex="0">
<table id="asistencia">
<caption id="asistencia.caption" dir="auto">Quién asistió</caption>
<thead><tr><th scope="col" dir="auto">Nombre</th><th scope="col" dir="auto">Institución</th><th scope="col" dir="auto">Sector</th><th scope="col" dir="auto">Asistencia</th><th scope="col" dir="auto">Desde</th></tr></thead>
<tbody>
{{#each people}}
<tr id="persona-{{@index}}"><th scope="row" dir="auto">{{name}}</th><td dir="auto">{{institution}}</td><td dir="auto">{{sector}}</td><td dir="auto">{{attendance}}</td><td dir="auto">{{time}}</td></tr>
{{/each}}
</tbody>
</table>
</div>
</section>
<section id="quorum" class="quorum">
<h2 dir="auto"><span class="number">2.</span> Quórum</h2>
<p id="quorum-1" dir="auto">{{quorum}}</p>
</section>
<section id="asuntos" class="agenda">
<h2 dir="auto"><span class="number">3.</span> Asuntos</h2>
{{#each matters}}
<section id="asunto-{{@index}}" class="item">
<h3 dir="auto"><span class="number">{{number}}.</span> {{title}}</h3>
<p id="asunto-{{@index}}-intro" dir="auto">{{intro}}</p>
{{#each speeches}}
<div id="palabra-{{@../index}}-{{@index}}" class="speech speech">
<p class="speaker"><bdi>{{speaker}}</bdi> <time>{{time}}</time></p>
<p dir="auto">{{text}}</p>
</div>
{{/each}}
<div id="decision-{{@index}}" class="decision" data-result="adopted">
<h4 dir="auto">{{proposal}}</h4>
<p id="resultado-{{@index}}" class="strong" dir="auto">{{result}}</p>
<ul id="cuenta-{{@index}}" dir="auto">
{{#each counts}}
<li id="cuenta-{{@../index}}-{{@index}}">{{this.[0]}}: {{this.[1]}}</li>
{{/each}}
</ul>
</div>
</section>
{{/each}}
</section>
<section id="acuerdos" class="agreements">
<h2 dir="auto"><span class="number">4.</span> Acuerdos</h2>
<div class="wide" role="group" aria-labelledby="tabla-acuerdos.caption" tabindex="0">
<table id="tabla-acuerdos">
<caption id="tabla-acuerdos.caption" dir="auto">Quién hace qué y para cuándo</caption>
<thead><tr><th scope="col" dir="auto">Número</th><th scope="col" dir="auto">Acuerdo</th><th scope="col" dir="auto">Responsable</th><th scope="col" dir="auto">Fecha</th></tr></thead>
<tbody>
{{#each agreements}}
<tr id="acuerdo-{{@index}}"><th scope="row" dir="auto">{{number}}</th><td dir="auto">{{text}}</td><td dir="auto">{{responsible}}</td><td dir="auto">{{due}}</td></tr>
{{/each}}
</tbody>
</table>
</div>
</section>
<section id="cierre" class="closing">
<h2 dir="auto"><span class="number">5.</span> Cierre</h2>
<p id="cierre-1" dir="auto">{{closing}}</p>
</section>
<div id="firmas" class="signatures">
<h2 dir="auto">Firmas</h2>
<ul>
{{#each signatures}}
<li id="firma-{{@index}}">
<p class="name" dir="auto">{{name}}</p>
<p class="role" dir="auto">{{role}}</p>
</li>
{{/each}}
</ul>
</div>
</main>
</body>
</html>
`,
  { knownHelpersOnly: true },
)
