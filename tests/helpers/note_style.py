"""A small citation style whose citations are notes, written for tests."""

NOTE_STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
<info><title>Notes</title><id>notes</id></info>
<locale><terms><term name="ibid">Ibid.</term></terms></locale>
<citation><layout suffix="." delimiter="; "><choose>
<if position="ibid-with-locator ibid" match="any"><text term="ibid"/></if>
<else-if position="subsequent"><names variable="author"><name form="short"/></names>
<text variable="first-reference-note-number" prefix=", n. "/></else-if>
<else><names variable="author"/><text variable="title" font-style="italic" prefix=", "/></else>
</choose><text variable="locator" prefix=", "/></layout></citation>
<bibliography><layout><names variable="author" suffix=". "/><text variable="title"/></layout></bibliography>
</style>"""
