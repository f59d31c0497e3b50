namespace Kith.Care;

/// <summary>Turns of phrase of English messages.</summary>
internal static class TurnsEnglish
{
    public static TurnTable All { get; } = new(
    [
        .. Turn.Table(TurnKind.Ask, """
            could|can|will|would|cud|wud you|u|ya
            could|can|will|would somebody|someone|anybody|anyone|everyone
            if you|u could|can|would|might
            if she|he|they could|would
            if you're|you are able|willing
            if you'd|you would be able|willing
            would you mind
            you'd be willing|able|open|up
            any chance you|of|that
            is there any|a chance|way
            is there anyone|anybody|someone|somebody .. who|could|that
            wondering|wondered if|whether
            need|want|like you|u|him|her|them to
            i'd|we'd like|love yours|your
            please|pls|plz
            could|can|may|might|cud i|we borrow|ask|have|use|stay|get|pick|put|crash|list|count|trouble|bother|see|come|take|leave|say|store|park|mention|name|quote
            do you|u have|know|still|happen .. i|we|who|any|anyone|someone|spare
            can i get|have|borrow
            i'm|we're|i am|we are after|short|desperate|looking|missing|down|collecting
            desperate|hunting|searching|looking for
            favour|favor|favours|favors
            question for you
            need your|a|an|some|someone|somebody|help|advice|the|it|this|that|one|you
            i need|require|want
            we need|require|want
            could|can use your|some|a|help
            appreciate|appreciated it|if|a|your
            i'd|we'd|i|we would appreciate
            would|be|so|very|most|eternally|really grateful|thankful|obliged
            mean the|a|so|everything|loads .. world|lot|me|us|much
            it'd|it|that|would be great|amazing|fantastic|brilliant|wonderful|awesome|lovely|helpful|perfect|splendid|marvellous|super|ace|good if
            know anyone|anybody|someone|somebody
            put|drop|get|have|say|mention .. word
            word from you
            mention it|me|us|my|our|this
            put .. touch|forward
            pass .. on|along|round
            forward my|this|it|me|our
            introduce|intro|connect|refer|recommend|nominate|endorse|vouch me|us|my|our|for
            intro|introduction|referral|referrals|reference|testimonial|endorsement|recommendation|guarantor
            pick your brain|brains
            lend|loan|spare|give|send|get|find|fetch|help|drive|bring|email|mail|text|call|ring|tell|show|teach|write|save|owe|pay|do me|us
            help me|us|out
            your help|support|advice|input|feedback|thoughts|opinion|expertise|vote|signature|contribution|endorsement
            let me|us have|know|use|stay|borrow|crash|in
            reaching out|writing because|to|about|as|for
            take|have a look
            look over|at my|it|our|this
            ten|five|fifteen|twenty|thirty|10|15|20|25|30|few|couple|half minutes|mins|minute|an|a
            hop|jump|get on a
            rsvp
            cover for|my
            thinking of selling
            #send|give|tell|bring|lend|put|tick|ring|call|sign|fill|paste|post|leave|get|grab|make|take|drop|add|book|click|reply|transfer|mail|email|come|have|hold|keep|say|be .. me|us|my|our|mine|ours
            #vote|share|order|subscribe|register|join|follow|buy|donate|retweet|repost|like
            i could|can pop|come|drop|call|pick|swing
            request|favour|ask is|of
            i'd|we'd|i would love|like|be to|honoured|delighted .. you|your|minutes|hour|show|meet|call
            we'd|i'd crash|stay|need|want
            fix|check|edit|proofread|translate|review|design|draft|rewrite|print|photograph|film|record|cut|repair|mend|assemble|build|sort my|our|the|this|these|it|something
            look after|in|into .. my|our|the|it|us|me
            water my|our|the
            walk|feed|watch|mind|have my|our|the .. dog|cat|kids|boys|girls|children|plants|hens|rabbit|baby|twins|pets
            babysit|babysitting|dogsit|housesit|petsit
            a lift|ride
            lift|ride to|from|home|back
            guest list|plus one
            put us|me up
            on your sofa|couch|floor
            your spare|sofa|couch|garage|drive|van|car|cottage|cabin|house|flat|place|garden|boat|tools|drill|trailer
            run .. past|by you
            talk|walk me through
            fill in|out|it
            sign it|this|here|off|up
            chip in
            bail me|us
            transfer|paypal|venmo|iban|bank details
            stand|step|fill in for|as
            swap shifts|with me
            take my|our|over
            free advice|of charge|hand
            for free
            mates|mate's|family rates
            anything going
            vacancy|vacancies|opening|openings
            cv|resume|portfolio
            on my|our behalf
            give him|her|them .. my|our
            tell him|her|them|everyone|your .. about|that|my|me|i
            show .. round|around
            hours|shifts|minutes of your
            your time
            let us|me use|in|have|know
            attached
            #put|tick|send|share|order|buy|tell|ring|call|sign|fill|paste|vote|post|leave|get|grab|make|drop|forward|introduce|add|join|register|book|click|reply|transfer|mail|email|check|have|return|stay|mention|feed|collect|fetch|find|ask|speak|talk|print|fix|sort|look|read|wear|pay|remember|respond|confirm|support|kindly|pop|pick|bring|hand|lend
            so|and|just|then|now|kindly put|tick|send|share|order|buy|tell|ring|call|sign|fill|paste|post|leave|get|grab|make|forward|introduce|book|click|reply|transfer|mail|email|check|return|stay|mention|collect|fetch|find|speak|print|fix|sort|pay|confirm|bring|hand|lend|pick
            get him|her|them to
            would|will do
            should do
            your agent's|number|contact
            whom|who should|do|would|can|could i|we|he|she|they|her|his|my|our .. call|contact|write|speak|talk|ask|email|send|see|approach
            who's|who hiring|in charge|responsible|decides
            may|can|could the|my|our .. come|stay|have|borrow|join|use
            is|are there wifi|parking|room|space|anything|something|openings|any
            would set her|him|me|us|them up
            set me|us|him|her up
            heart set
            on the market
            i'm|i am|we're after
            circulate|distribute|upload|approve|complete|submit|review|endorse|nominate
            wants|needs .. colleagues|people|someone|somebody|signatures|votes|references|volunteers|quotes|names
            we were|i was|we're|i'm wondering
            you'll|you have|need to|gotta
            you'll have|need to
            on your card|account|bill|tab
            sort the money
            tag us|me
            #come|wear|stand|queue|record|watch|listen|download|install|visit|join|attend|donate|subscribe
            straight into|to my
            my account|bank|paypal
            work experience|placement|internship|apprenticeship|shadowing
            second opinion|quick opinion|prescription|rash|symptoms
            legal|tax|medical|financial|technical question|advice|matter
            write|draft|do|make|design|build|cook|bake|play|sing|speak|film|shoot|host|cater|organise|organize .. for us|me|our|my|free
            our|my wedding|party|anniversary|birthday|christening|event .. you|your
            wedding photos|photographer|cake|band
            drive .. to the airport
            collect .. from the airport|station
            can|could i put you
            your account|netflix|spotify|membership|pass|season
            your .. password|login|subscription
            your tools|ladder|tent|camera|suit|dress|bike|trailer|roof|bikes
            keys to your
            house sit|sitting
            while you're away|gone|out
            needs|need|wants doing|finishing|sorting|signing|covering|feeding|collecting|watering|walking|fixing
            have you still|got .. got|the|a|any
            reckon you|u|we
            be a love|dear|darling|star|sweetie
            will|would be with you
            at trade|cost
            sort it|this
            i've|i have an|a idea|plan|project|script|manuscript|pitch
            write it|them|this up
            half price|each
            take it|them|those|that off your
            is it transferable
            put you down
            i'm on leave|holiday
            #three|two|four|five more
            asking|ask you for|to|if|whether
            makes|make sure
            squeezed|squeeze|fit|slot her|him|us|me|them in
            where do you keep
            what's the code|password|number|best
            i'd need you
            thread|prepare|set|have .. first|ready|up
            #could|can|would|will
            say yes
            you send|bring|do|take|give|get .. me|us|my
            nudge
            the name of
            need|have|want to swap|change|move|cancel|borrow|use
            #need|want|drop|plug|work|do|mention|let
            would it be all right|alright|ok|okay|possible if
            might they|he|she|we|i
            circling|circle back
            following up
            what would you
            if there's|there is anything .. for|under|in
            between agents|jobs|contracts|flats|things
            showreel|demo tape|manuscript|pitch deck|business plan
            i'd want you
            we'd|we'll|i'll need your|the|a
            draft by
            residency|slot|stage|venue
            can you do|put .. me|us|in
            work your magic
            paragraphs|words|lines|pages .. mention|by|on|about
            drop her|him|them|it at|off|round
            swap again
            have .. wear|ready|sign|bring
            will call on
            a dropout
            can you|could you|would you
            can't contribute|afford|stretch|manage .. this
            would like to come|visit|stay|join
            the key under
            pls|plz|pretty please
            perhaps|maybe you|he|she could|might|would|can
            i wonder|wondered if|whether
            spoken for
            who better
            we'd|i'd be .. from|until|till
            when will it
            would|could|can|will you let|lend|give|get|send|find|help me|us
            got me|us|it thinking|me
            a little stretched|short|tight
            bit stretched|short|tight
            what's his|her|their number|email|name|address
            #bring|wear|nothing
            you're on mains|drinks|dessert|puddings|salads|duty|the
            a little unboxing|shout|mention|plug|post|review
            """),
        .. Turn.Table(TurnKind.Promote, """
            my|our .. book|novel|course|podcast|shop|store|startup|webinar|newsletter|channel|album|single|launch|campaign|agency|workshop|programme|program|app|brand|fundraiser|gig|exhibition|website|site|blog|venture|membership|retreat|survey|post|article|video|page|poster|stall|application|business|client|clients|product|services
            start up
            check .. out
            vote for
            buy|order|preorder now
            pre order|orders
            sign up
            subscribe|unsubscribe
            follow me|us|my|our|the
            like|share|repost|rate|review my|our|the
            a like|comment|share|review|follow
            donate|donation|donations|sponsor|sponsorship|sponsors|sponsored|givers|pledge
            crowdfund*|kickstarter|gofundme|justgiving|patreon
            discount|promo|voucher|code|bonus|bonuses
            early bird
            spread the word
            five|5 stars|star
            excited|thrilled|humbled|humbling|proud|pleased|delighted to announce|share|launch
            tickets|seats|places|spots|slots are|is|left|they're|each|in
            limited
            invest|investing|investment|investors|investor
            special offer|price|rate
            opportunity|opportunities
            seminar|webinar|valuation|premium|insurance|mortgage|brochure|demo
            financial planning|planner|advisor|adviser
            client base
            buyers|sellers|buyer|seller
            i|we help .. like you|to|families|people|clients|businesses|coaches|teams
            loyalty
            growth
            free seminar|webinar|valuation|consultation|trial|session|call|review|quote|check
            from just|only
            valued contact|customer|client|member
            crypto|bitcoin|trading|passive
            direct sales|marketing
            side hustle
            essential oils
            shakes|supplements|skincare
            petition
            raise|raising|raised money|funds|for
            run|running|walk|marathon for .. charity|hospice
            party|parties .. products|candles|tupperware
            launch party
            first customers|clients|customer
            feature|featured|coverage|interview me|us|our
            raffle
            leaflet|leaflets|leafleting
            lettings
            memoir
            gin|brand|sponsored|collab|collaboration|influencer|ambassador|round up
            promotion file
            admin fee
            win win|winwin
            shortlisted|nominated|finalist
            survey
            free of charge
            kids|group discount
            per person|head
            a head
            adviser for|at
            charity 10k|run|ride|ball|gala|auction
            film about|crew
            our new|latest|range|collection|menu|site
            intensive course|programme|coaching
            certified|qualified|licensed|independent consultant|coach|adviser|agent
            distributor|franchise|downline|upline
            """),
        .. Turn.Table(TurnKind.Lever, """
            your network|contacts|connections|influence|reach|followers|audience|platform|boss|profile|letterhead|expertise|discount|password|login|vote
            your old|former|new department|firm|company|boss|team|employer|colleagues|letterhead|job|position|role
            your wife|husband|dad|father|mother|sister|brother|partner|son|daughter works|knows|is|has
            well connected
            know everyone|everybody|people|loads
            someone|somebody|person|people|man|woman|coaches|those like you|yours
            of your experience|position|standing|calibre|stature|background|level
            now that|you're you|you're|at|in|on|with
            since|as|seeing|because you're|you've|you|u|you'll work|know|are|now|have|got|in|not|off|at|home|be|live|both|all
            you're|you are off|on the|still|in the|free|home|retired|at home|in charge
            saw|see|heard|hear|noticed|gather|understand|guess|guessing that|you|you're|you've .. you|you're|now|at|on|off|have|still|new|your
            do you|u still live|work|have|own|know|see|drive|run
            u|you got|have|own a|an|the .. right|van|car|flat|house|place|trailer|boat
            you've got|a a .. right
            work|works|worked|working at|for|with|in .. association|council|office|hospital|bank|firm|now|right
            you two|both are close|know
            a word|line|nod|nudge from you
            in passing
            foot in the
            good word
            people|they listen to
            you must know|have|meet|get
            you'd|you have know|pull
            pull .. strings
            nudge .. along
            a doctor|lawyer|nurse|vet|plumber|electrician|builder|designer|teacher|accountant|journalist|editor|solicitor|dentist|photographer|translator in|who|and|so|like|yourself
            as a doctor|lawyer|nurse|vet|plumber|electrician|builder|designer|teacher|accountant|journalist|editor|solicitor|dentist|photographer|translator|neighbour|friend|fellow
            your line of
            you're|you are a|an|the .. right|anyway
            at home all|anyway|now
            with the|your .. job|money|house|time|baby
            you're|you've|you got|earning|making|doing .. well|money
            your brother|sister|dad|father|mum|mother|husband|wife|partner|son|daughter|uncle|cousin|neighbour|friend|boss runs|knows|works|owns|is|has|does|might|could
            you sorted|fixed|did|helped|lent|gave .. last|before|already|time
            you know|do|walk|drive|go|pass .. anyway
            like yourself|yourselves
            how often you'd|you
            really|actually be|use|need .. with your
            you're|you are .. these days|now
            a|the director|manager|editor|partner|head|chief|producer .. these|now
            with your job|hours|salary|money|connections|house|garden|background
            on your side|street|road
            you have|own|run .. spare|empty|second
            home alone|anyway|all day
            retired .. time
            time on your hands
            no kids|children|family
            you earn|make|get|can afford
            well off
            small change
            for someone|somebody like
            since|as|because|while you're|you|u .. poorly|ill|sick|home|off|free|alone|there|anyway
            you've got|have no meetings|kids|children|plans|job|work
            you won't be
            has|have his|her|their ear
            favourite .. in the business|trade
            parents|owners|lovers i care
            who does|handles|runs your
            you've|you have the|that big|fancy|right|perfect|spare|new
            from your bed|sofa|desk
            didn't|don't you use|used|work|know|have
            your friend|colleague|contact|mate at|in
            while you're .. off|in|there|at|over
            with you .. out|gone|off|there|in
            insider
            if i can count
            you're home|in|off|free|there|around most|anyway|all|now|already
            go|goes|went way back
            under the radar
            your side|spare|back gate|room|garden|drive
            substantial sum|savings
            you know .. landlord|owner|manager|boss|editor|people|director|head|mayor|guy
            got|has that|the .. doing nothing
            cash in hand
            while you're at|there
            you must|will|would .. still have
            your old notes|contacts|login|colleagues|boss
            from your time
            a man|woman of your|means
            you'd be perfect|ideal|great
            perfect|ideal|natural|obvious for you|person|candidate|choice
            if you're not .. now|then|anyway
            who .. your .. budget
            someone|somebody on the inside
            on the inside
            you've got|have the house|place|flat|time|table|space|room|kit|gear|tools
            the big table|house|garden|car|kitchen
            you've|got|have the|it all|place|house .. to yourself
            as a former|professional|fellow
            as|since|cos|because you've|you|u|you're .. loads|time|home|now|already
            loads|plenty|lots of time
            your little|lovely|nice|big|spare|old place|flat|house|cottage|car|boat|van|garden
            with that|the guy|man|woman|girl|friend|one who
            informally
            can't influence
            """),
        .. Turn.Table(TurnKind.Press, """
            by tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|today|eod
            asap|urgent|urgently|reminder|deadline
            closing date
            as soon as
            earliest convenience
            ideally today|tomorrow|this
            speed matters
            know quick|quickly|soon|asap|today|tonight|tomorrow|by|fast
            order|act|reply|book|buy now|today
            last place|chance|spot|day|call|minute|seat
            first 24|48|hour
            within the|24|48|an
            you owe
            owe me|us
            after all i|i've|we
            least you could|can
            the same for
            when you needed
            counting|relying|banking|depending on
            count|rely|bank on you
            let me|us|him|her|them down
            hanging|in the lurch
            it's|is|takes|take|need|just|only|be|that's only|a|an|two|five|ten|15|20|25|ten tiny|small|minute|minutes|second|seconds|sec|minutes|quick|tick|formality|little|mins|hour
            only|just a|25|ten|five|15 tiny|small|quick|little|minutes|mins
            for you that's|it's
            not asking much
            still waiting|not|haven't
            you haven't
            you still haven't|owe|need
            you never
            have you .. yet
            had a chance to
            you've done|got none|nothing
            everyone|everybody else
            all the others
            people|others notice|talk
            remember .. i helped|lent|gave|did|drove|got
            you said no|you|you'd|it|that|last
            i know what
            i know i
            i|you know you said
            you promised|had promised|always said
            you'd promised
            would have wanted
            i'd hate|have hate|to .. have|go|tell|say
            going to waste
            to waste
            last year you
            again on|this
            favourite niece|nephew|aunt|uncle
            was your favourite
            you're not serious
            not serious
            have to|must|got close|dissolve|cancel
            by the end
            running out
            last year|month|week you
            could've|could have|should have|might have .. you
            after everything
            i've done|i did .. for you
            i'd do it for
            for old
            no one|nobody else
            need it|this|them|you|an answer|a yes .. by|today|tonight|tomorrow|friday|monday|asap|soon|now
            expires|expiring|ends|closes|shuts at|on|tonight|tomorrow|today|midnight|soon
            door shuts|closes
            before it|this goes|is|gets
            running low
            don't miss|wait|delay
            miss out
            sit it out
            i don't care how
            no matter how late
            call me tonight|now|today|asap|back|when
            as many as
            you bought|gave|paid|came|helped .. last|in the
            close of play
            by close|end|cob
            needs|need|must be|doing|done .. by|before|today|tonight|tomorrow|thursday|friday|monday
            before the|my|our|we|i .. arrive|get|go|leave|closes|close|30th|meeting|wedding
            need to know
            me again
            half price
            on a shoestring
            i know the
            now cos|because
            no excuses
            make excuses
            again on|this|next|please|pls
            as long as
            only day|evening|time|weekend|slot i|we|he|she|that
            i|we can only
            nothing fancy|complicated
            no big deal
            not much|a lot to ask
            not a big
            could|can|would you also|please also
            before the end
            at a push
            in the next|coming few|two|24|days
            within six|two|weeks|days
            say yes
            pretty please
            no wimping|moaning|buts|ifs
            i'd be .. upset|gutted|lost
            void|cancelled|off without|w|unless|if
            magic number
            in a row
            sorry not
            not 9|10|8
            just|only for six|a|two|three|one|the|an .. week|weeks|month|day|days|hour|hours|night|nights
            for six|two|three|four weeks|days|months|nights
            closing|final call|date|day|days
            hate to see you
            you don't want
            saving|save my life|bacon|skin
            live or die
            i'll die
            life saver
            today or|latest
            end of the|this|play
            i'm at|on|short .. need|four|one
            first one's this
            double booked|triple
            two|three gaps
            on the bright side
            more time now
            fourth|third|second go|try|attempt
            due on|by|in|today|tomorrow|monday|tuesday|wednesday|thursday|friday|next
            five|ten|fifteen|twenty|thirty|sixty|10|15|20|30 minutes|mins|seconds|secs
            when|if you have|get|got a sec|second|minute|moment|mo
            going nuts|mad|spare|crazy
            mind at rest
            out of .. time|options
            """),
        .. Turn.Table(TurnKind.Mass, """
            hi|hello|hey|dear all|everyone|everybody|friends|folks|team|guys|friend|contact|network
            dear friends|family|friend
            hey|hi you guys|lovely
            lovely people
            friends and family
            apologies|sorry for the|a|this group|mass|cross
            group|mass|round robin|message|email|mail
            each of you
            all of you
            unsubscribe
            bcc
            sending this to
            """),
        .. Turn.Table(TurnKind.ProForma, """
            how are you|u|things|ya
            how's it|life|things|everything|tricks
            how is it|life|everything
            how have|you've you|been
            how've you
            hope you're|you are|all|this|you|everything|things|life|ur|u|rehearsals|work|you've|it's
            hope .. well|good|ok|wonderful|fun|great
            hoping you're|all|this
            trust you|you're|this
            long time no
            been a while|ages|long|too
            all well|good|mended
            we should|must|need .. catch|grab|get|meet|do|coffee
            let's catch|grab|get|meet
            catch up soon|sometime|properly
            coffee|lunch|drink|pint soon|sometime
            some day
            if you're|ever ever
            get well
            best wishes
            god bless
            old times
            meaning to call|write|ring|get|ask
            time flies
            week|weekend ahead
            have a super|great|lovely|nice|good
            chin up
            poor you|thing
            well done again
            hello|hi|hey stranger|lovely|hun
            family's|family is|kids are thriving|well|good|growing
            hope the|your|that .. is|are|behave|behaves|well|thriving|recovered|mended|settled|better|good
            round the corner
            guess who
            happy new year|autumn|spring|summer|friday|monday
            merry christmas
            season's greetings
            with .. regards|wishes
            hope .. are|is .. practising|ok|fine|good
            in my|our thoughts|prayers
            sorry to hear about
            oi oi
            trust .. well|fine|good
            settling in nicely|well
            #hi again
            hope|trust .. nicely|nice|lovely
            hello|dear neighbour|neighbor
            pinching myself
            warmest|kindest|fondest|best wishes|regards|congratulations|love
            """),
        .. Turn.Table(TurnKind.Idle, """
            what do you think|say|reckon
            sound|sounds good|ok|okay
            work|works for|with you
            are you free|around|available|interested|in|game|up|still|able
            you free|around|available|interested|in|game|up
            interested
            any chance|thoughts|ideas|interest|tips|advice|luck with
            deal
            can|could|may|shall|should i|we
            when can|could|would|are|suits|do
            what time|day|works
            which day|time|days
            do you still|know|have|happen|think|mind|want|need
            would you
            could you
            can you
            will you
            are you still
            have you got|any
            did you get|see my|the
            you in
            who else
            do you remember me
            remember me
            guess what|who|where
            you know what
            why not
            right
            okay|ok
            doesn't|isn't|don't|aren't|won't|didn't|haven't|hasn't|wasn't|can't|couldn't|wouldn't he|she|it|they|you|we|i|that
            when shall|should|do|will
            """),
        .. Turn.Table(TurnKind.Thanks, """
            thanks|thank for|again|so
            thank you for|again|so
            thanks a lot|million|bunch for
            grateful for|to|that
            so kind of you
            i loved|enjoyed|still
            really|so|much appreciated
            you were right
            meant .. lot|world
            your|the book|recipe|tip|advice|card|letter|jam|present|gift|soup|visit|words|help .. was|is|made|got|helped|saved|worked
            """),
        .. Turn.Table(TurnKind.Offer, """
            i|we can|could|would|will help|bring|take|drop|lend|cook|fetch|come|cover|watch|drive|collect|babysit|return|share|walk|send
            i'll|we'll bring|take|drop|lend|cook|fetch|come|cover|watch|drive|collect|help|pick|be|keep|give|return|wash|host|feed|chase|have|walk|do|call|pay|buy|stand|sort|make
            i'd|we'd|i'll|we'll be glad|happy|delighted to
            i'd|we'd love|like to book|buy|hear|cook|see|have|help|host
            i|he|she|we|they|i'd|he'd|she'd|they'd happily
            happy|glad to help|lend|bring|take|cover|listen|come|read|do|share|drive|watch|talk|give|spend
            if you need|want|ever|fancy|feel|like
            if there's|there is anything
            let me know if|how|what you need|want|fancy|would|feel|like|there's
            need anything|help|anyone
            i|we|there's|i've|we've got|saved|kept|found|made|booked .. for you|yours|spare|two|free|dry|bed
            you may|can have|keep|use|borrow|take|go|close|stay
            yours if|whenever|to|anyway
            is yours
            they're yours
            you're on the list
            made me think of
            thought of you|your
            want me to
            shall|should|can i|we bring|come|take|help|drop|pick|make|put|send
            would it help
            i owe you
            my turn
            on me
            my treat
            always welcome
            put you two|both in
            i do the|all
            i've got .. free|arms|hands|time|spare|week
            two good arms
            i'm all yours
            so you|that you|could can|get|go|could
            could come along
            get|have you a|one
            your .. is in|on the|its post|way|house
            i'll have yours
            walk you
            wants them
            you'd have
            i've swapped|covered|put .. myself|shifts|you're
            put myself in
            where do you want
            happy|glad to do|be|show|lend|explain
            i've|we've|i|we have|kept|saved|put|got .. for you|aside|your
            for you to
            if it helps
            help yourself
            you can|could have|keep|use|borrow|stay|take|ring|call me|mine|ours|it|them|anytime|any|the
            as my guest
            dinner|lunch|pizza|pints|beers|cake|breakfast|coffee's|drinks is|are|on
            i'll bring|pay|get
            we'll feed
            teach you
            there's .. step|door|porch
            take any .. of your
            any two of yours
            name the date
            i'd like to bring|give|take|show|cook|send|invite
            wants eating
            have got .. spare
            held|hold|kept|asked .. for you|until
            it's yours
            half a tart|cake|pizza
            i'll|we'll|i can|could|i|we bring|make|cook|take|drive|fetch|collect|wait|sit|listen|stay|hold|carry|give|show|teach|do|mind|watch|have|drop|post|leave|cover|swap|pay|return|come|put .. you|your|yours|it|them|round|over|along
            i'll|we'll make|bring|do|cook the|some|a|lunch|dinner|roast|soup|cake|coffee|tea
            my turn|treat|shout
            for a bag|cup|beer|song|hug
            take|have|keep as|whatever|what|any|one|it|them|all
            there's|there is|are a|soup|cake|tea|wine|room|some|plum|always|food|lasagne|pie|dinner .. for|in|on|with|waiting|your
            in case you|it|they
            might help|suit|be|interest|like|cheer
            could|might be .. use|help|interest
            would|might suit you
            i know somebody|someone|a|who
            she'd|he'd|they'd|she|he like|love|be|happily|glad .. to|you|hear
            welcome any|at|whenever|here
            door is|open
            i'm|we're outside|here|on|around|there|home|free|near .. if|for|with|whenever|any|most|door
            pot of|bottle of
            plate of
            ring|call at any|any
            whatever hour
            i've|we've|i kept|left|saved|fixed|replaced|cleaned|cooked|baked|made .. you|your|yours
            let me take|drive|cook|carry|pay|make|help|buy .. you|your|yours
            can|could|may i|we help|bring|drop|cook|fetch|carry|drive you|round|over|some|your|with|anything
            can|could i|we do|get|make|give|take .. for you|off your
            """),
        .. Turn.Table(TurnKind.Fair, """
            i'll|we'll|i'd|i|we pay
            happy|glad|willing|prepared to pay
            your|usual rate|rates|fee|invoice|hourly
            in return|exchange
            return the favour|favor
            pay .. back
            cover your|the|petrol|fuel|costs
            for your time|trouble
            i'll do both|the|yours|it
            your turn or mine
            price you'd
            swap you|with|it|for
            i'll|we'll|i'd|we'd|i|happily pay
            """),
        .. Turn.Table(TurnKind.Free, """
            a no
            fine|ok|okay|alright|grand if not|you|with
            i'd|will|would|totally|completely|quite|absolutely understand
            understand if
            only if you|it
            if it's|that's|this|it is|things too|not|a|upside|more
            if not
            if you|u can't|cannot|won't|don't|haven't|hate|fancy|feel|like|want|prefer|think
            if you'd rather|prefer|sooner
            unless you|you'd|you're|it
            rather not
            needn't
            you don't|do not|needn't have|need
            don't have|need to
            shouldn't|needn't|don't|mustn't feel|worry|answer|reply|explain|have|tidy|go|say|bother|come
            or leave|not|no
            leave it for|if|at
            not before|until|till you|you've
            whenever
            either way
            changes nothing|anything
            let it go
            is fine|enough|plenty
            be enough|plenty
            as little as
            don't mind if|either
            vote me down
            no is
            no hard
            no need
            no harm
            no agenda
            take your time
            the time you
            nobody gets|minds
            forget i|it|about
            ignore this|me|it
            i'll try|ask|find|manage|cope|go elsewhere|the|somebody|someone|it|without|somewhere
            got other|another
            isn't urgent
            not urgent
            no strings
            come if
            whatever you|suits
            be honest
            tell me off|no|if|why
            if it|that|this doesn't|isn't|can't
            if you're not|too|busy|away|tired|already
            otherwise i'll|i|we'll
            a simple|plain|short yes|no
            yes or no
            no answer|reply|need|hard|guilt|bother|drama|offence
            won't mind|be offended|hold
            wouldn't mind
            say the word
            just say
            tell me to
            turn me
            not your job|problem
            up to you
            your call
            as you like
            only when
            in your own
            no reply
            doesn't matter
            next week|month is
            any time|day
            can wait
            it'll keep
            if you'd sooner|rather
            you'd trust
            bad day just
            is no good
            quote me
            a no would
            whatever you decide
            if it is
            owe nobody
            that's that
            pick a day
            say so
            no pressure|worries|rush|hurry if
            no rush|hurry
            a yes .. would do
            if it's|that's not|no|too|inconvenient|awkward|impossible
            if that|this|it|the .. is|isn't|doesn't|won't .. good|work|suit|possible|too
            if you've|you have no|better|enough|other|had|already|gone
            if it's|you're .. moved|changed|done|through
            if so|ever|at all|and only
            only if
            and if not
            if you'd prefer|want|like
            if he's|she's|they're|tom's
            you're|you are free|under no|welcome to
            don't|do not feel|worry|bother|answer|reply|rush|trouble|think|let|put
            you mustn't|needn't|shouldn't
            no need|obligation|answer|reply|rush|explanation
            just|please say|tell
            say so|no|if|when|whether
            tell me no|if|honestly|straight|to
            i'll|i will|we'll|i'd|we'd understand|manage|ask|find|try|sit|stop|cope|wait|ring
            i'll|we'll take it|the|her|him|them .. along|back|myself|train|bus|elsewhere
            another time|day|week|year
            in your own time
            not .. your problem|worry|job
            it|this|that can|will wait|keep
            not urgent|now|today|this
            when you're|things are|it's ready|settled|through|back|better|up|calm|quieter
            until you're|things
            ignore this|me|it|that
            forget i|this|it
            if it|that helps
            or|and not at all
            either is|way|of
            point me|us
            anybody|anyone|somebody|someone else you'd
            who you'd
            is there anyone you'd
            would you rather
            can say no
            you can .. say|cancel|leave|go|change
            change your mind
            off the hook
            not asking you
            if that's simpler|easier|better
            will do
            send us on
            don't turn
            shoot me down
            if you hate|hate it|'re off
            unless you'd hate
            forget it
            nobody will|would be
            i'm|am not asking
            you know best
            will survive
            we leave it
            when you surface|can|like|want|feel
            """),
        .. Turn.Table(TurnKind.Owns, """
            sorry i|i've|for|it's|that|about .. been|not|haven't|didn't|quiet|silence|touch|long|slow|late|missed|never|disappeared|short|timing|asking|only
            sorry for|about the|my|being|not|going|taking|disappearing|asking|writing
            apologies|apologise|apologize for|i
            forgive me
            i've|i have been quiet|rubbish|bad|terrible|awful|silent|hopeless|useless|out|poor|a
            i went quiet|silent|off
            one|the who went
            i disappeared|dropped|vanished
            long silence
            silence on|from
            i should|ought have|to .. written|called|asked|been|replied|answered|rung|said|thanked|have
            i'm|i am aware|ashamed|embarrassed|conscious
            i realise|realize|appreciate it's|i|that|this
            i never replied|answered|wrote|thanked|thank|asked|called|got|told|said
            i let you|it|us
            my fault
            my bad
            i feel bad|awful|ashamed|embarrassed|terrible|guilty
            ashamed|embarrassed|cheeky|cheek
            out of the blue
            that's on me
            i hate|hate|loathe the|to|asking|having
            won't pretend
            i'll be plain|honest|frank|upfront|straight|open
            be plain|upfront|frank|straight|honest
            come with a
            request on top
            because i need|want
            turning up now
            i need to ask
            two hats
            rather we both
            selfish|self interested
            i owe you
            haven't heard from me
            i'm writing because i need|want
            you're|you'd be|are entitled|within|free|one
            ask a lot
            still owe
            shameless
            been too long
            too long
            i've been .. friend|silent|quiet|absent
            i only|never .. write|call|ring|when
            i owe
            it's on me
            i've no right
            no right to
            wasn't fair|there
            own up
            i know it's|i've|i'm|we've .. been|long|last|out|asking|asked|only|cheeky|much|big|lot|year|years|quiet
            poor correspondent|friend
            it has been
            have been a .. friend|correspondent|neighbour
            should have told|said|written|called|come
            in your debt
            i'm stuck
            i've no excuse|right
            no excuse
            no right
            i've missed
            i meant to
            i meant|ought to .. say|tell|thank|write
            i've|i .. neglected|avoided|dodged|ducked
            i've been slow|late|remiss
            i'm late|slow|overdue
            it's years|ages|months|three|two|four|five
            it's my|all
            it's been .. and i
            i only|mostly .. when
            this is a favour|request|beg
            i'm asking|begging
            cheeky .. question|request|ask
            steal you
            with a favour|request|question|beg|cap
            cap in hand
            two things
            and a request|favour|question
            i know .. only|bad time|lot|timing
            bad timing
            wrong|worst time
            before you roll
            selfishly
            since .. you left
            never thanked|said|wrote|answered|replied|told|asked
            interested party
            shabby
            vanished
            cross with me
            i should say at once|straight
            at once that i'm
            person who|that
            i'm that
            you'll have forgotten
            i'd like to ask
            have it in writing
            this is|feels|i feel awkward
            i blame nobody
            nobody else
            before you hide|run|sigh|groan
            """),
        .. Turn.Table(TurnKind.Together, """
            come|pop over|round|by|for|along|to
            you|come join us|me
            join us|me
            fancy a|coming|an|some|lunch|dinner|another|joining
            do you|you want to|a
            would you like to
            would you like|fancy|enjoy a|some|coming|dinner|lunch
            love|like to see|have|host you
            you're|you are invited
            invite you
            inviting you
            let's go|walk|cook|do|have|meet
            shall we
            see you on|at|tomorrow|tonight|there|saturday|sunday|monday|tuesday|wednesday|thursday|friday|then
            meet at|on|you
            walk together
            same time
            our usual
            coffee|lunch|dinner|tea|drink|beer|walk|swim|run|breakfast on|this|next|tomorrow|at
            """),
        .. Turn.Table(TurnKind.Care, """
            congratulations|congrats
            welcome home|back
            well done
            so|really|very|just|properly glad|happy|pleased|proud|thrilled|delighted|sorry for|to|that|you|about|of
            glad|happy|pleased|thrilled|delighted|sorry to hear|for|that|you
            sorry about|for your
            condolences
            thinking|thought|wondered|think of|about|since you|her|him|them|your|that|whether
            been thinking about|of
            proud of
            miss you
            missed you
            fingers crossed
            good luck
            happy birthday|anniversary
            sending love|hugs|you|strength
            what a lovely|wonderful|relief|brilliant|great|week|thing
            that's wonderful|great|brilliant|fantastic|lovely|amazing|awful|terrible|hard|tough|huge|stuck
            i hope .. goes|went|heals|settles|settled|better|gets|enjoy|likes|loves|helps|you
            you|you'd said|told|mentioned|signed|asked|wanted|described|were
            stuck with me
            give him|her|them a
            how far
            safe home|journey|travels
            have a lie
            no idea how you
            must be|feel|have been|hard
            carrying
            don't let anybody|anyone
            love you
            how well you
            i thought|think of|about .. you|your|him|her|when
            i still think|laugh|remember|have
            so|very|terribly|deeply sorry
            made my|me day|smile|laugh|cry
            i'm|i am|we're|i was with you|so|glad|happy|delighted|proud|thrilled
            at last
            you did it
            toi toi
            break a leg
            i believed|believe
            told you|me .. would
            i've missed your
            can't wait to hear
            """),
        .. Turn.Table(TurnKind.After, """
            how did|was|is|are|has .. your|the|it|go|going|get|she|he|they|mia|that
            how's|hows your|the|she|he|mum|dad
            how are your|the|they|the|things .. with|at|since|after|going|settling|coping
            how are you feeling|coping|holding|finding|settling|getting|sleeping|managing
            how do you feel|like|find
            how's .. going|doing|getting|settling|coming
            tell me about|how|all|everything
            let me know how
            i'd love|like to hear
            want|love|like to hear
            keen to hear
            what was|is|did .. like|your|you
            did you|he|she|they|it get|manage|find|go|have|see|hear|end|enjoy|finish|pass|sleep|decide|move|start|ever|make
            have you|they|had|been been|had|heard|found|started|decided|settled|managed|finished|got|moved
            has he|she|it|your|the
            is|are he|she|they|your|the
            are you feeling|sleeping|coping|settled|settling|enjoying|eating|okay|ok|all|getting|excited|nervous|better|back
            how|what was|is|are|did|has|does .. you|your|he|she|they
            #and|so how|did|is|are|was|what
            any news|luck|word|better|sleep
            still .. feeding|singing|playing|going|doing|running
            how many|much|long|far|old .. you|your|now|left
            better since|now|yet
            need more
            which|what did|do you|they
            do the girls|boys|twins|kids|children|others
            """),
        .. Turn.Table(TurnKind.Need, """
            ambulance
            emergency
            funeral
            a&e
            passed away
            lost my|our .. mother|father|mum|dad|husband|wife|brother|sister|baby|home|son|daughter|flat|house
            cancer|tumour|tumor|diagnosed|diagnosis|biopsy|miscarriage|stroke|surgery|operation|chemo
            don't know who|what|where|how else|to
            didn't know who
            i can't cope|do|manage|sleep|stop
            having a|really hard|rough|awful|terrible|tough|bad|difficult
            bad|hard|rough|dark|low time|place|week|patch|day|night|months
            left me
            broke|split|separated up
            divorce
            evicted|homeless|eviction|burgled|flooded
            locked out
            broken down
            not okay|ok|well|coping|good
            don't know who to|else
            can't be alone
            on my own .. tonight|with
            alone with
            panic|panicking
            a&e|er
            bailiffs|bailiff
            cut off
            scared|frightened|terrified|crying|panicking|overwhelmed|struggling
            i'm|am|was|been|is|he's|she's in|at|from .. hospital
            died|dying
            found a|something lump|shadow
            """),
        .. Turn.Table(TurnKind.Presume, """
            i've|i|we've|we|have put|pencilled|signed|entered|got|booked|written|down|listed|named you|your|in
            put you|your|u down|name|in|forward
            pencilled in
            put it in
            already told|said|promised|announced|printed|booked|paid
            in your name
            find attached
            only|just have|need to
            all you|you'd|u have|need|gotta
            you can just|simply
            i'll assume|expect
            i'll take|take it as|it|that
            if i|we don't|do not hear
            if you|u don't|do not reply|answer|respond
            i|we trust|assume|presume
            look|looking forward to your|hearing
            can't|won't|wouldn't|aren't|don't|shouldn't i|you|we|u
            you wouldn't|won't
            your turn to
            you've|you have got|nothing|all .. time|nothing|day
            got the time
            leave it at mine|ours
            we'd crash|stay|sleep
            crash at
            don't|not tell|say .. dad|mum|it|anyone|anybody|came|me
            nobody|no one needs|would need|has to
            ok thx|bye
            can't pay
            can't give
            would suit|work .. better
            when are you
            tuesday|monday|wednesday|thursday|friday or tuesday|wednesday|thursday|friday
            i've got a slot
            they're|he's|she's coming to you
            i've|we've|i|we made you|it
            count you|u in
            sorted then|thanks
            that's settled
            see you|u then|there|at
            thanks|thank you|thx|ta|cheers in advance
            thanks .. advance
            knew you'd|i could|you would
            i know you'd|you'll|you would
            i'm sure you|that|it
            you'll|you will|u'll be fine|back|love|need|have|get
            you can .. for|later|when
            bring your|the|a|some .. own|too|with
            as agreed|discussed|promised
            in your porch|drive|hall|desk|inbox|letterbox
            book you
            i enclose|enclosed|attach|attached
            knew i could
            pre filled|written
            prefilled
            i've|i|we've given .. your|you
            given .. your number|name|email|address
            so stay|be|come|wear|bring
            i've|we've|i|we .. booked|ordered|arranged|organised|invited|nominated|tagged|added|listed|signed|reserved .. you|your|yours
            told the group|committee|others|team|girls|boys|lads
            said you'd|you would|you were
            i'll text|send|forward|pass|email you|the|over .. address|details|list|file|files|draft|link|form|invoice|account
            handle the rest
            it's a matter of
            of course you
            you'd be mad|silly|crazy|daft
            what's your address
            let's make it
            how about monday|tuesday|wednesday|thursday|friday|next
            see you .. then
            we'd keep|strip|leave
            moved|passed|handed|given .. to you
            round|over to you
            will be with|at you|yours
            is|are in the hall|porch|drive|bag|inbox|fridge
            by your bins|door|gate|car
            on leave from|until
            you'd only|just have|need
            of course there'll|you'll|we'll
            they're nicer
            i've|i've|we've|have already told|promised|said|announced
            i told|promised .. you'd|you'll|you|that you
            i'll|we'll leave|collect .. with|at|from|on
            cash is best
            in your porch|desk|inbox
            wear|bring green|black|white|along
            i've|we've proposed|suggested|nominated|volunteered|recommended
            i|we proposed|suggested|mentioned|volunteered you|your|an|that
            proposed yours|you
            mentioned it to
            i'll send .. round|over
            round for it
            i don't|we don't|don't mind which|when|what
            you know i'm|me
            so i was thinking
            we meet every
            they're|he's|she's good for
            front it|us|me|the
            the kitty|bill|tab
            no budget
            skint|broke
            works for me
            suits me|us
            told them|him|her|everyone|my .. already|you're|you'd
            has your name on
            arrives|arrive|come|comes|coming|start|starts .. at your|yours
            at your house|place|door|desk|office|gate
            already packed|printed|booked|paid|ordered|agreed|sorted
            you can walk|do|take|sleep|have|make|manage .. last|bit|sofa|floor|at
            will call|be round|come|pop .. on|by
            have .. to hand
            put you|the two|both|all .. forward|down|in
            we're easy
            you'd|you'll|you go|take|stand|speak|step instead|in for|over
            leave the|your .. under|at|in|by|with
            i'll have the|it|them|him|her .. dropped|sent|delivered|brought|round|at
            i said you|she|he|that
            never lets us|me down
            get the .. in
            everyone's|everybody's|we're all up for
            dropped at your
            your direct|private|personal|mobile line|number|email|mail
            can|could|may i give .. your
            you've agreed|accepted|volunteered
            with .. pleasure|fondness your
            was always .. fond of
            insult you
            you know how to
            be nice
            for you're|you've loads
            """),
        .. Turn.Table(TurnKind.Flatter, """
            fan of
            mind blowing
            you're|you are|ur the|a|an|such|so|really best|star|angel|genius|legend|lifesaver|gem|hero|saint|expert|pro|guru|wizard|treasure|good|great|talented|clever|generous|kind|amazing|brilliant|wonderful|lucky|connected
            you're|ur amazing|brilliant|wonderful|fantastic|incredible
            people like you
            one of those people|friends
            one of the|my
            no one|nobody .. like you|the|better
            the way you do
            lucky to have
            a man|woman|person of
            impressed|honoured|honored|privilege|humbled
            such an|a eye|ear|way|knack|gift|wonderful|great|lovely|good
            loyalty
            someone|somebody with sense|taste
            means|mean so|the|a much|world|lot
            you came|sprang to mind
            huge|massive|big fan
            what a joy
            deep bond
            back in the
            your .. truly|moved|inspired|blew
            legend|genius|angel|superstar|lifesaver|hero|star|gem|treasure
            so talented|clever|generous|organised|brilliant|creative|successful
            talented|gifted|brilliant|successful
            your .. incredible|impressive|amazing|brilliant|fantastic|wonderful|outstanding
            always so|been so|been a|been the
            you've|you have such|the
            everyone says|knows you
            favourite|favorite person|auntie|uncle|people|cousin|colleague
            obsessed with
            over the moon
            nobody deserves
            deserves it
            photogenic
            terribly|hugely|incredibly|wonderfully|so|very gifted|talented|clever
            fabulous
            hello stranger
            honey|hun|hon|darling|sweetie|babe|gorgeous|superstar|queen
            a blessing
            rock star
            the one person|man|woman
            with your eye|talent|skills|experience|ear|brain|knowledge
            none better
            i always|have said|knew
            miss you at
            love ya
            friendly|lovely people
            the finest|greatest .. in|of|i
            i admire|admired
            such a|an .. you
            does .. like you
            knew you'd|you would
            you'd smash|nail|ace
            smash|smashed|nailed it
            fighter
            trooper
            best man|mate
            i could never
            you're so|such
            you've|you have such
            a brick|trouper|sweetheart|doll|diamond|marvel
            my man
            almost sister|brother
            rubbing shoulders
            with the stars
            look at you
            mean a lot
            means a lot
            you and .. go way back
            so good|great|kind|clever at|with|of|about
            open minded
            your magic
            rather you than
            you're|ur|simply the best
            the best at|in
            what a writer|cook|talent|star|pro
            rooting for
            great|wonderful to see you
            richly deserved
            you legend
            exceptional
            """),
        .. Turn.Table(TurnKind.Pivot, """
            #anyway
            #anyhow
            #anyways
            #on another|a|that different|separate|note|more|happier|personal
            #on another note
            #meanwhile
            #in the meantime
            #as you may|might|will|know|probably
            #also
            #btw
            #by the way
            #that said|being
            #speaking of
            #incidentally
            #which reminds|brings
            #one more|last|other thing
            #quick
            #it's just
            #the thing is
            #moments like|such
            #it is in
            #so we've|i've|i'm|we're|basically|here's|listen
            #listen
            #look
            #long story
            #but enough
            #enough about
            happened|happen to remember|see|notice|hear|be|know
            reconnect*
            checking in
            touch base
            drop|dropping you a
            name came up
            thought i'd drop|reach|ask|try
            wanted to say|reconnect|reach|check
            little bird
            a bird told
            i was only|just wondering|thinking
            how much i|we
            i know you're|you've .. busy|lot|but
            you said .. but
            #on the subject
            #oh and
            #ps
            #p s
            #one thing
            #on top
            #talking of
            #so anyway
            #right so
            #back to
            #well anyway
            #the reason
            #here's
            #i've|i have a|an|got .. idea|proposal|proposition|favour|question
            reach out
            reached out
            connect with|again
            pick up where
            wanted to ask|see|know|share
            #silver lining
            #stage two
            #good news
            #fun fact
            #picture this
            #news from
            #in other
            #naturally
            #in short
            we were wondering
            we're putting|working|looking|trying|planning|starting|launching|raising|collecting|organising|delivering
            #stage|phase|step|part two|2
            #you'll be pleased
            #i'm asking because
            i'm putting|launching|organising|starting|setting
            i've been sitting
            #trouble is
            #problem is
            #the trouble|problem|snag|catch
            #here's the|my
            #i'm doing|having|running|hosting
            #we're doing|having|running|hosting
            i happen to
            i now|recently|just sell|run|do|work|install|represent|started|joined
            i was thinking
            i've started|joined|launched|set|opened
            #oh and|also|by
            remember me
            from antenatal|school|uni|college
            i am|i'm the|your new
            circling back
            i think of those
            """),
    ]);
}
