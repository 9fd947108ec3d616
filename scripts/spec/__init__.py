"""What the commands in `scripts/` are made of, one folder for each command, and one for the document that all read.

Each list is in the order in which a run goes through it. A folder imports from those above it, and from no other;
`command` is how each of them ends.

    openapi/        document        read, walked, written; what OpenAPI says of schemas, bodies and answers
                    tree            which node stands where, and the one order in which we write
                    references      what a $ref leads to; lift writes OpenAPI 3.0 as 3.1
                    outside         bytes of any origin as a document; nesting measures them before a parser does
                    problems        one place that cannot be used, and the action that mends it
                    overlay         the corrections, each done where it says
                    corrections     lay them over a document, and remember what each of them corrected
                    validity        what the schemas of OpenAPI and JSON Schema find wrong
    generate/       build           the whole way of regenerate.py, which is:
                    requirements    refuse what has not the shape that everything else relies on
                    names           give every operation its public name; lock remembers them all
                    normalize       make it fit for the generator; dialect and schema_rules are about schemas,
                    class_names     every class gets a name of its own; disguise hides all other names
                    wire            what the document says of the wire; packaged is the form that the wheel carries
                                    paging finds the answers that are pages of a longer list
                    generator       run the generator; python_methods and python_types are what its
                                    templates print
    update/         published       what there is: a document or a site; fetch gets it, intake refuses what cannot
                                    be used
                    folder          what is there already, and how it is written
                    vendoring       the whole way of vendor.py, which is:
                    renames         find what has another name now
                    reconcile       keep what is ours, drop what nothing needs
                    descriptions    keep our texts
                    diff            what that changes; diff_operations, diff_schemas and diff_access do the
                                    comparing, of two documents in their plain_form
                    report          tell it
                    facade_needs    what the facade sends by hand, and the document must therefore have
    conformance/    checks          each thing that must hold between `openapi/` and `generated/`
    site/           mkdocs_hooks    what MkDocs calls; reference reads generated/, reference_pages writes of it
                    links           whether every link of the site leads somewhere
"""
