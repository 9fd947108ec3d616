"""What the commands in `scripts/` are made of: the document, its corrections, its names, and the code made from it.

The modules by the command that they are for, each list in the order in which a run goes through it:

    the document            document      read, walked, written; what OpenAPI says of schemas, bodies and answers
                            structure     which node stands where, and the one order in which we write
                            check         whether it has the shape that everything else relies on
    regenerate.py           build         the whole way, which is:
                            overlay       correct
                            names         name
                            normalise     make it fit for the generator; shapes has the rules about schemas,
                                          pages finds the answers that are pages of a longer list
                            generate      run the generator; methods and views are what its templates print
    vendor.py               published     what there is: a document or a site; fetch gets it, reading refuses the rest
                            vendoring     take it over; moves finds what was renamed, fitting keeps what is ours and
                                          drops what nothing needs, words keeps our texts
                            diff          what that changes; diff_operations and diff_schemas do the comparing
                            report        tell it
    conformance.py          relied_on     what the facade sends by hand; all else it checks with the modules above
    docs.py                 docs_site     what MkDocs calls; reference reads generated/, reference_pages writes of it
                            links         whether every link of the site leads somewhere
"""
